# The seal of a report: its chain of evidence, its signature, and verifying it.

## In reports

# $count (number): how many probes; $head (text): a digest
report-method-chain = { $count ->
        [one] { $count } probe is tied into a chain of SHA-256 digests that ends in { $head }. A probe that is removed, changed or put elsewhere breaks it. The chain proves this to whoever knows its end, for example from a signed bundle.
       *[other] { $count } probes are tied into a chain of SHA-256 digests that ends in { $head }. A probe that is removed, changed or put elsewhere breaks it. The chain proves this to whoever knows its end, for example from a signed bundle.
    }
    .title = Chain of evidence
# $place (number): the place of a probe; $permission (text)
report-method-chain-broken = The chain of evidence does not hold from probe { $place } on ({ $permission }): a probe was removed, changed or put elsewhere outside Scopeglass. Do not rely on the outcomes in this report; run the probes again.
    .title = The chain of evidence is broken
# $count (number): how many outcomes
report-method-chain-outside = { $count ->
        [one] { $count } outcome was recorded by an older version of Scopeglass that kept no chain. It is not proven unchanged.
       *[other] { $count } outcomes were recorded by an older version of Scopeglass that kept no chain. They are not proven unchanged.
    }
    .title = Outside the chain
report-method-withheld-fields = This report leaves out the masked sample records. They were seen by the reviewer.
    .title = Left out
report-method-withheld-counts = This report leaves out the masked sample records and which fields were filled in. Both were seen by the reviewer.
    .title = Left out
report-column-chain-number = Link
report-column-chain-previous = Digest of the link before
report-column-chain-digest = Digest of the link

## How much a report tells

redaction-samples = Counts, fields and masked samples
redaction-fields = Counts and fields, no samples
redaction-counts = Counts only

## What verifying brought

seal-state-intact = Intact: nothing was changed since it was signed.
    .hint = You can rely on this report as far as you trust the signer.
seal-state-unknown-signer = Unchanged, but signed by somebody you do not trust yet.
    .hint = Ask the signer over another channel, such as by telephone, for the key ID. If it is the same, trust the key.
seal-state-unsigned = No damage found, but nobody signed it.
    .hint = Whoever passed it on could have changed it without leaving a trace. Ask for a signed bundle where that matters.
seal-state-incomplete = Incomplete: something is missing.
    .hint = What is there is as it was made. Ask the sender for the whole bundle.
seal-state-changed = Changed: this is not what was made.
    .hint = Do not rely on it. Ask the sender for the original file, over another channel.
# $time (text), $app (text)
seal-made = Report about { $app }, made { $time }
seal-you = you
# $key (text): a key ID
seal-signer-own = Signed with your own key { $key }
# $name (text), $key (text)
seal-signer-known = Signed by { $name }, key { $key }
# $key (text)
seal-signer-unknown = Signed with the unknown key { $key }
# $key (text)
seal-signer-once = Signed with the unknown key { $key }, which its owner did not keep: no other report will carry it
seal-signer-none = No valid signature
# $file (text)
seal-fault-changed = { $file } was changed.
seal-fault-missing = { $file } is missing.
seal-fault-extra = { $file } does not belong to it: nobody vouches for this file.
seal-fault-container = The zip file was packed anew, or something was added to it outside its files.
seal-fault-signature = The signature does not fit the manifest.
seal-fault-manifest = The manifest cannot be read.
# $file (text), $place (number): the place of a probe, $permission (text)
seal-fault-chain = In { $file }, the chain of evidence does not hold from probe { $place } on ({ $permission }): a probe was removed, changed or put elsewhere.
# $file (text), $at (text): a place in it
seal-fault-report = { $file } tells something else at { $at } than the chain of evidence.
seal-fault-broken-before = The chain of evidence was broken already when the bundle was made.
seal-fault-timestamp = The timestamp is not one for this bundle.
# $count (number): how many probes
seal-chain-holds = { $count ->
        [one] The chain of evidence holds: { $count } probe.
       *[other] The chain of evidence holds: { $count } probes.
    }
# $count (number)
seal-chain-outside = { $count ->
        [one] { $count } outcome stands outside the chain, recorded by an older version.
       *[other] { $count } outcomes stand outside the chain, recorded by an older version.
    }
# $time (text), $authority (text): a name, $certificate (text): a fingerprint
seal-stamp = Timestamp { $time } by { $authority }; nobody checked that name here. Certificate (SHA-256): { $certificate }
seal-stamp-none = Not timestamped: the time is the signer’s word alone
seal-choose = Choose a bundle or report to verify
seal-choose-folder = Choose the folder of a bundle to verify

## While writing

seal-doing-write = Sealing and writing
seal-doing-stamp = Asking for a timestamp
seal-doing-done = Written

## The signing key

seal-kept-keyring = Kept in the system’s keyring. Every report is signed with this key.
seal-kept-memory = There is no usable keyring, so the key is kept in memory until Scopeglass ends. The next run signs with another key.
seal-kept-none = There is no key yet. The first signed bundle makes one and keeps it in the system’s keyring.

## The text in a bundle. Names of files and commands stay as they are.

# $app (text), $made (text): a time, $version (text)
seal-readme = Report about the permissions of { $app }
    Made { $made } with Scopeglass { $version }

    How to check that nothing was changed

    With Scopeglass, in the window or on the command line:
    { "    " }scopeglass verify THIS-FILE-OR-FOLDER

    With other programs, in the unpacked folder:
    { "    " }sha256sum -c SHA256SUMS
    compares the files with their digests.
# $id (text): a key ID, $key (text): a public key
seal-readme-signed = { "    " }minisign -V -P { $key } -m manifest.json
    checks the signature of the manifest, which lists the digests of all files.
    minisign is free and comes with most systems: https://jedisct1.github.io/minisign/

    The key ID is { $id }. The key above came with the files, so it proves nothing
    by itself: compare it with the one that the signer gave you over another channel.
seal-readme-signed-once = { "    " }minisign -V -P { $key } -m manifest.json
    checks the signature of the manifest, which lists the digests of all files.
    minisign is free and comes with most systems: https://jedisct1.github.io/minisign/

    The key ID is { $id }. Its owner had no keyring and kept the key for one run only.
    The signature shows damage; it does not show who made the report.
seal-readme-unsigned = { "    " }sha256sum -c manifest.json.sha256
    compares the manifest with its digest.
    Nobody signed this bundle: damage shows, but not who made it.
seal-readme-rest = evidence-chain.json ties the probes together: each link holds the SHA-256 of the link
    before, and manifest.json names the last one. If there is a file SHA256SUMS.tsr,
    { "    " }openssl ts -verify -data SHA256SUMS -in SHA256SUMS.tsr -CAfile AUTHORITY.pem
    checks when the files were there, by the word of a timestamp service.

## The command line

cli-value-bundle = BUNDLE
cli-value-key = KEY
cli-value-name = NAME
cli-value-level = LEVEL
cli-value-bundling = FORM
cli-value-address = ADDRESS
cli-report-redact = How much of what was seen is told
cli-report-bundle = Bind the files into one bundle with manifest and signature, to be checked with “scopeglass verify”
cli-report-no-sign = Do not sign the bundle
cli-report-timestamp = Have the bundle timestamped by this service (RFC 3161)
cli-verify-about = Check whether a report is as it was made, and by whom
cli-verify-file = A bundle (.scopeglass.zip or its folder), a report in JSON or a saved review
cli-verify-signer = Trust the key in this file for this run; may be given several times
cli-verify-after = Ends with
    { "  " }0  intact, signed by somebody you trust
    { "  " }20  changed
    { "  " }21  incomplete
    { "  " }22  unchanged, by an unknown signer
    { "  " }23  undamaged, not signed
    { "  " }3  not a report, or refused as dangerous
# $key (text): a public key
cli-verify-trust = To trust this signer from now on: scopeglass key trust { $key } --name NAME
cli-key-about = Show the key that signs your reports, and the signers that you trust
cli-key-list = Show your key and the signers that you trust
cli-key-export = Write your public key, for those who check your reports
cli-key-trust = Trust a signer from now on
cli-key-forget = Trust a signer no longer
cli-key-export-file = The file to write; without one, the key is printed
cli-key-trust-file = A file with a public key in minisign’s form, or the key itself
cli-key-trust-name = How to call the signer; the key ID unless given
cli-key-forget-signer = The signer’s name or key ID
# $id (text)
cli-key-own = Your key is { $id }:
cli-key-none = You trust no other signer yet.
cli-key-signers = You trust:
# $file (text)
cli-key-exported = Your public key is in { $file }.

## The window

seal-ui-redaction = How much is told
seal-ui-bundling = Files
seal-ui-bundling-loose = Beside each other
seal-ui-bundling-file = One signed bundle (.zip)
seal-ui-bundling-folder = A signed folder
seal-ui-sign = Sign the bundle
seal-ui-sign-hint = Whoever receives it can check that nothing was changed, and by whom it was made.
seal-ui-timestamp = Timestamp service (optional)
seal-ui-timestamp-hint = The address of an RFC 3161 service. It learns a digest of the report, and nothing else.
seal-ui-cancel = Cancel writing
# $done, $of (numbers), $doing (text)
seal-ui-progress = { $done } of { $of }: { $doing }
seal-ui-verify = Verify a report
seal-ui-verify-lede = Check whether a report that somebody sent you is as it was made, and by whom. Nothing is opened or unpacked to the disk.
seal-ui-verify-file = Choose a file
seal-ui-verify-folder = Choose a folder
seal-ui-verify-drop = or drop a bundle (.scopeglass.zip) or a report in JSON here
seal-ui-verify-again = Verify another one
seal-ui-verifying = Verifying
seal-ui-trust = Trust this signer
seal-ui-trust-name = Whose key is it?
seal-ui-trust-warn = Do this only once the signer has told you the key ID over another channel.
# $name (text)
seal-ui-trusted = { $name } is trusted from now on. Verify the report again to see it.
seal-ui-files = Files as they were made
seal-ui-key = Signing key
seal-ui-key-lede = Bundles of reports are signed with this key. Give the key ID to those who check your reports.
seal-ui-key-id = Key ID
seal-ui-key-public = Public key
seal-ui-key-make = Make a key now
seal-ui-signers = Trusted signers
seal-ui-signers-none = You trust no other signer yet. A report that you verify offers to trust its signer.
# $name (text)
seal-ui-forget = Trust { $name } no longer

seal-ui-template-choose = Choose the folder of a letterhead
seal-ui-template = Letterhead
seal-ui-template-none = None
seal-ui-template-pick = Choose a folder
seal-ui-template-remove = Remove
seal-ui-beside = Compare with an earlier review
seal-ui-beside-none = No comparison
