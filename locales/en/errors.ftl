# What happened, and in .hint what to do next: one block for each error code.

## Reading a request

error-article-empty = The article has no text.
    .hint = Open another file, or paste the text of the vendor’s page.
# $limit: a size such as “10 MB”
error-article-too-large = The article is larger than { $limit }, which is the most that Scopeglass reads.
    .hint = Paste only the part that lists the permissions.
# $file: a file name
error-article-not-text = { $file } does not hold readable text.
    .hint = Save the page as text or HTML, or copy its text and paste it.
# $file: a file name
error-article-unreadable = { $file } could not be opened.
    .hint = Check that the file is still there and that you may read it.
error-nothing-recognised = The article was read, but Scopeglass recognised no permission in it.
    .hint = Check that it is the page that lists the permissions. You can also add them by name.
error-link-invalid = This is not a link that asks for consent on a Microsoft sign-in page.
    .hint = Copy the whole link from the vendor’s mail or page. It has “authorize” or “adminconsent” in it. Scopeglass only reads it and never opens it.
# $line, $column (numbers): where reading stopped
error-manifest-invalid = The manifest could not be read beyond line { $line }, column { $column }.
    .hint = Mend the text at that place, or export the manifest again. Comments and commas before a closing bracket are not allowed in JSON.
error-manifest-unknown = The file was read, but it declares no app in a form that Scopeglass knows.
    .hint = It reads Entra and Teams manifests, lists from Microsoft Graph, Terraform files and ARM templates. Check that this is the right file.
# $file: a file name; $format: its format, such as “DOC”
error-format-unsupported = { $file } is a file of the format { $format }, which Scopeglass does not read.
    .hint = Save it as text, HTML, PDF, DOCX, XLSX or CSV, or copy its text and paste it.
# $file: a file name
error-bicep-unbuilt = { $file } is a Bicep file, which Scopeglass does not read as it is.
    .hint = Run “az bicep build --file” on it and open the JSON template that comes out.
# $file: a file name
error-document-encrypted = { $file } is protected with a password.
    .hint = Open it in its own program, save a copy without the password, and open that.
# $file: a file name
error-document-damaged = { $file } is damaged, or is not what its name says.
    .hint = Fetch the file again. If it opens elsewhere, copy its text and paste it.
# $file: a file name; $limit: a size such as “20 MB”
error-document-too-large = { $file } is larger than { $limit }, which is the most that Scopeglass reads.
    .hint = Save only the pages that list the permissions, or paste their text.
# $file: a file name
error-document-too-complex = { $file } unpacks to far more than a document needs, or refers to itself without end. Scopeglass stopped reading it.
    .hint = Be careful with this file if you do not know where it comes from. Otherwise copy the text that lists the permissions and paste it.
# $file: a file name
error-document-without-text = { $file } holds no text, only pictures or empty pages.
    .hint = Ask the vendor for a file with text, or run text recognition on it first.
# $profile: the id of a vendor profile
error-profile-unknown = There is no vendor profile named { $profile }.
    .hint = Choose one from the list, or read the vendor’s own article.
# $profile: the id of a vendor profile
error-profile-invalid = The vendor profile { $profile } does not follow the format of profiles.
    .hint = Mend the profile file, or read the vendor’s own article instead.
# $file: a path
error-profile-not-written = { $file } could not be written.
    .hint = Check the free space and the rights of the folder, or choose another one.
# $permission: a permission name
error-permission-unknown = The catalogue has no permission named { $permission }.
    .hint = Check the spelling. If the name is right, it may belong to another API or be newer than the catalogue.
# $permission: a permission name
error-kind-impossible = { $permission } does not exist in that kind.
    .hint = Choose the kind in which it exists, or ask the vendor which permission is meant.
# $permission: a permission name
error-permission-not-in-request = This review does not ask for { $permission }.
    .hint = Choose a permission from the request, or add this one first.
# $app: what was asked for
error-app-not-found = The tenant has no app “{ $app }”.
    .hint = Check the spelling, or give its application ID.
# $app: what was asked for; $apps: names with application ids
error-app-ambiguous = Several apps fit “{ $app }”: { $apps }.
    .hint = Give the whole name, or the application ID.
error-not-connected = Nobody is connected to a tenant.
    .hint = Connect first; then its apps can be listed.

## Signing in

error-sign-in-cancelled = You cancelled the sign-in. Nothing was granted through Scopeglass.
    .hint = You can start it again at any time; the review stays as it is. If the sign-in page is still open, you can close it.
error-sign-in-denied = The sign-in page reported that consent was not given. Either somebody declined, or a policy of the tenant does not allow it.
    .hint = To go on, sign in again and accept, or ask an administrator what the tenant’s consent policy allows.
error-admin-approval-needed = An administrator has to approve these permissions before this person can use them.
    .hint = Sign in with an account that may give consent for the organisation, or ask an administrator to do so.
# $minutes (number): how long the sign-in was waited for
error-sign-in-timed-out = { $minutes ->
        [one] The sign-in was not finished within { $minutes } minute. The page may have been closed, or somebody is still reading it.
       *[other] The sign-in was not finished within { $minutes } minutes. The page may have been closed, or somebody is still reading it.
    }
    .hint = Start the sign-in again; it opens a fresh page. A page left open from before no longer works and can be closed.
# $url: the address of the sign-in page
error-browser-not-opened = The browser could not be opened.
    .hint = Open this address yourself, in a browser on this computer: { $url }
error-loopback-unavailable = Scopeglass could not listen on this computer for the answer of the sign-in page.
    .hint = Check whether security software blocks connections of this computer to itself, then try again.
# $host: a host name
error-authority-unreachable = The identity server { $host } could not be reached.
    .hint = Check the network connection and any proxy, then try again.
# $host: a host name
error-authority-invalid = What { $host } says about itself as an identity server cannot be used.
    .hint = Check the address and the tenant in the connection settings.
# $error: the server’s error code
error-authorization-refused = The identity server ended the sign-in with the error { $error }.
    .hint = Look at the details, which hold the server’s own words. Often the app registration or the redirect address needs a change.
# $error: the server’s error code
error-token-refused = The identity server issued no access token and reported the error { $error }.
    .hint = Sign in again. If it happens again, look at the details and check the app registration.
# $check: the name of the check
error-id-token-invalid = The ID token did not pass a check ({ $check }), so Scopeglass does not trust this sign-in.
    .hint = Check this computer’s clock and the tenant in the connection settings, then sign in again.
error-session-ended = The session has ended and could not be renewed.
    .hint = Sign in again; what has been read so far is kept.
error-not-signed-in = Nobody has signed in for this review yet.
    .hint = Go to the step Sign-in first.
error-keyring-unavailable = This system offers no keyring, so the session is kept in memory only.
    .hint = You can go on; after closing Scopeglass you will need to sign in again. To avoid that, start the system’s password store.
# $person: a sign-in name
error-person-unknown = The practice tenant has nobody named { $person }.
    .hint = Choose one of the people whom the practice sign-in page offers.

## Asking Microsoft Graph

# $host: a host name
error-graph-unreachable = Microsoft Graph could not be reached at { $host }.
    .hint = Check the network connection and any proxy, then run the probe again.
# $seconds (number): how long an answer was waited for
error-graph-timeout = { $seconds ->
        [one] Microsoft Graph did not answer within { $seconds } second.
       *[other] Microsoft Graph did not answer within { $seconds } seconds.
    }
    .hint = Run the probe again. If it keeps happening, try at a quieter time.
error-graph-throttled = Microsoft Graph asked several times to slow down, and Scopeglass stopped asking.
    .hint = Wait some minutes and run the probe again.
# $code: Graph’s error code
error-graph-denied = Microsoft Graph refused the read ({ $code }).
    .hint = Either the permission was not granted, or this person may not see the data. Both are useful to know; nothing needs to be done.
# $code: Graph’s error code
error-graph-unauthenticated = Microsoft Graph did not accept the access token ({ $code }).
    .hint = Sign in again.
# $code: Graph’s error code
error-graph-not-found = What the probe asked for does not exist in this tenant ({ $code }).
    .hint = Often the person has no mailbox or no licence for the service. Try with an account that has one.
# $status (number): the HTTP status
error-graph-server-error = Microsoft Graph reported a fault of its own (status { $status }).
    .hint = Run the probe again later. The request ids in the details help Microsoft’s support.
# $status (number): the HTTP status; $code: Graph’s error code
error-graph-refused = Microsoft Graph answered with the error { $code } (status { $status }).
    .hint = Look at the details, which hold Graph’s own words.
error-graph-unreadable = The answer of Microsoft Graph could not be understood.
    .hint = Run the probe again. A proxy that changes answers can also be the cause.
error-graph-too-large = An answer of Microsoft Graph was larger than the limit, and reading stopped there.
    .hint = What was read until then counts as partly read.
# $host: a host name
error-graph-foreign-host = An answer pointed to { $host }, which does not belong to the chosen cloud. Scopeglass did not follow it and sent no access token there.
    .hint = Check the connection settings and whether a proxy changes answers.
error-graph-loop = The pages of an answer repeated themselves, and reading stopped there.
    .hint = Run the probe again. What was read until then counts as partly read.
# $read (number): records handed over; $counted (number): records that the tenant counted
error-graph-count-mismatch = The tenant counted { $counted } records and handed over { $read }, so what was read may not be everything.
    .hint = Treat the result as partly read. Run the probe again; records that were just added or removed can be the cause.
error-probes-cancelled = You cancelled the probes.
    .hint = What was read until then is kept. You can run the remaining probes at any time.

## Reviews and reports

# $review: the id of a review
error-review-not-found = There is no review { $review }.
    .hint = Choose one from the list of reviews.
# $file: a file name
error-review-damaged = The saved review { $file } cannot be read.
    .hint = The file was left untouched. Restore it from a backup, or start a new review.
# $file: a file name
error-review-newer = { $file } was saved by a newer version of Scopeglass.
    .hint = Update Scopeglass to open it. The file was left untouched.
# $file: a file name
error-review-not-saved = The review could not be saved to { $file }.
    .hint = Check the free space and the rights of the folder. Until it is saved, keep Scopeglass open.
error-review-busy = Another task of this review is still running.
    .hint = Wait until it is done, or cancel it.
error-condition-missing = An approval with a condition needs the condition.
    .hint = Write down what has to be met.
error-nothing-to-undo = There is nothing to undo.
    .hint = Nothing needs to be done.
# $file: a file name
error-report-not-written = The report could not be written to { $file }.
    .hint = Check the free space and the rights of the folder, or choose another one.
# $file: a file name
error-report-exists = { $file } is there already.
    .hint = Choose another name, or allow it to be replaced.
# $file: a file name
error-disk-full = There is no room left on the disk for { $file }.
    .hint = Nothing half-written was left behind. Free some space, or choose another folder.
# $folder: a folder
error-folder-read-only = The folder { $folder } cannot be written to.
    .hint = Choose another folder, or ask whoever looks after it for the right to write there.
error-report-cancelled = Writing the report was cancelled.
    .hint = Nothing was written. You can start again at any time.
# $file: a file name
error-bundle-unreadable = { $file } is neither a report of Scopeglass nor a bundle of reports.
    .hint = Choose a file that ends in .scopeglass.zip, the folder that was unpacked from it, or a report in JSON.
# $file: a file name
error-bundle-refused = { $file } was not opened, because no bundle of Scopeglass looks like that.
    .hint = Do not open it with other programs either until you know where it comes from. Ask the sender for the original file.
error-signing-key-damaged = The signing key in the keyring cannot be read.
    .hint = Remove the entry “report signing key” of Scopeglass from the keyring; the next report then gets a new key. Tell those who check your reports.
# $file: a file name
error-signer-unreadable = { $file } holds no public key in the form of minisign.
    .hint = Ask the signer for the file that “scopeglass key export” writes.
# $signer: a name or key ID
error-signer-unknown = No trusted signer is called { $signer }.
    .hint = “scopeglass key list” shows the signers that you trust.
# $host: the name of a server
error-timestamp-unreachable = The timestamp service { $host } could not be reached.
    .hint = Check the address and the network, or write the report without a timestamp.
# $host: the name of a server
error-timestamp-invalid = The answer of the timestamp service { $host } is no valid timestamp for this report.
    .hint = Nothing was written. Try another service, or write the report without a timestamp.
# $format: the name of a format
error-format-unknown = There is no report format { $format }.
    .hint = Choose one of the formats that the list names.
# $language: what was asked for
error-language-unknown = There is no interface language { $language }.
    .hint = Choose one of these: { $languages }.

## The practice tenant, the command line and Scopeglass itself

error-practice-unavailable = The practice tenant could not start.
    .hint = Look at the details, then try again.
# $port: a port number, as text
error-port-taken = Port { $port } is in use by another program.
    .hint = Choose another port, or leave it out: the system then picks a free one.
error-usage-invalid = The command line was not understood.
    .hint = Run the command with --help to see what it takes.
# $file: a file name
error-file-not-opened = { $file } could not be opened.
    .hint = Check the name, and that you may read the file.
error-internal = Something went wrong inside Scopeglass itself. It is not caused by anything you did.
    .hint = Please report it with the details. Your review is saved after every change.

error-probe-sampled = Nothing was found in the places that were asked, but not all of them were asked.
    .hint = Ask again to look into other places, or look into single ones by hand.

error-nothing-to-show = There is no record to show for { $permission }.
    .hint = Run the probes first; a record can be shown only where one was read.

error-experiment-empty = This request has no delegated permission with a question that the experiment could put.
    .hint = Choose a request with delegated permissions that read something.

error-credential-missing = No secret and no certificate were given for the app.
    .hint = Put the secret into the environment variable SCOPEGLASS_APP_SECRET, or name a file with --app-certificate.
