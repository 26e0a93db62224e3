# The command line: help, progress and questions.

cli-about = See what an app’s Microsoft 365 permissions really expose before you say yes.
cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-options = Options
cli-heading-arguments = Arguments
cli-exit-codes = Exit codes:
    { "  " }0  done
    { "  " }1  Scopeglass itself failed
    { "  " }2  the command line was not understood
    { "  " }3  the request could not be read, nothing was recognised in it, or the catalogue has no such thing
    { "  " }4  nobody is signed in: refused, cancelled or timed out
    { "  " }5  the report is written, but a probe failed or came only part of the way
    { "  " }6  a file could not be written
    { "  " }7  the compared requests differ
    130  interrupted
cli-version = Print the version
cli-help = Print this help
cli-lang = The language to speak and to write the report in
cli-value-language = LANGUAGE
cli-value-article = ARTICLE
cli-value-app = APP
cli-value-request = REQUEST
cli-value-profile = PROFILE
cli-value-folder = FOLDER
cli-value-formats = FORMATS
cli-value-person = PERSON
cli-value-decision = NAME=DECISION
cli-value-port = PORT
cli-value-number = NUMBER
cli-value-milliseconds = MILLISECONDS

cli-review-about = Review a request: read it, explain it, sign in, probe, decide, write the report
cli-review-after = Decisions for --decide: approve, approve-with-condition:CONDITION, refuse, ask-vendor; after a colon, a note. At a terminal, Scopeglass asks for them.
    Example: scopeglass review --practice --from article.txt --lang nl --out reports
cli-review-practice = Use the built-in practice tenant with invented people
cli-review-from = The vendor’s article: a .txt, .md or .html file, or - for standard input
cli-review-profile = A ready vendor profile instead of an article
cli-review-app = An app of the tenant instead of an article: its name, application ID or object ID
cli-review-out = The folder for the report
cli-review-format = The report’s formats, separated by commas
cli-review-as = Let the built-in visitor sign in as this person of the practice tenant, without a browser
cli-review-decide = Record a decision; may be given several times
cli-review-no-browser = Open no browser; whoever reads the address visits it
cli-review-no-input = Ask nothing; what is not decided stays undecided
cli-review-overwrite = Replace report files of the same name
cli-review-json = Print one JSON object a line, for programs
cli-review-data = Keep saved reviews in this folder instead of the usual one

cli-compare-about = Compare two requests: what was added, removed, widened or narrowed
cli-compare-first = The first request: an article, a manifest, a saved profile, a consent link, or profile:NAME for a ready one
cli-compare-second = The second request, given in the same ways
cli-compare-after = Example: scopeglass compare profile:webex article.txt
    Ends with 0 where both ask for the same, and with 7 where they differ.
# $app (text): the name of a request; $quote (text)
cli-compare-unread = Not recognised in { $app }: “{ $quote }”

cli-value-review = REVIEW
cli-report-about = Write the report of a saved review
cli-report-review = A saved review: its id or the beginning of it, or its file. Without one, the saved reviews are listed
cli-report-data = Read saved reviews from this folder instead of the usual one
cli-report-schema = Print the JSON Schema of the JSON form and end
cli-report-list = Saved reviews, the last changed first. Name one by its id or the beginning of it:
cli-report-none = No review has been saved yet.
# $review (text): the beginning of an id
cli-report-ambiguous = Several reviews begin with { $review }. Add a few more characters.
# $file (text)
cli-report-replace = { $file } is there already. Replace it?

cli-practice-about = Serve the practice tenant alone, for other clients and for tests
cli-practice-port = The port to listen on; 0 lets the system choose
cli-practice-people = How many people the invented organisation has
cli-practice-latency = How long every answer waits
cli-practice-tls = Serve over https, with a certificate authority made on the spot
# $address (text)
cli-practice-serving = The practice tenant answers at { $address }. Press Ctrl+C to end it.

cli-completions-about = Print completions for a shell
cli-completions-shell = The shell

# $app (text), $count (number)
cli-request = { $count ->
        [one] { $app } asks for { $count } permission:
       *[other] { $app } asks for { $count } permissions:
    }
# $quote (text)
cli-unrecognised = Looks like a permission and was not recognised: “{ $quote }”
# $index, $total (numbers), $name, $kind (text)
cli-permission = { $index } of { $total }: { $name } — { $kind }
# $reason (text)
cli-vendor-says = The vendor says:
    { "    " }{ $reason }
cli-ask-decision = Your decision
cli-ask-condition = Under which condition?
cli-ask-later = Decide later
cli-open-address = Open this address in a browser on this computer and sign in there:
# $person (text)
cli-visiting = The built-in visitor signs in as { $person }.
# $user (text)
cli-signed-in = Signed in as { $user }.
# $count (number)
cli-probing = { $count ->
        [one] Asking the tenant about { $count } permission; nothing is changed.
       *[other] Asking the tenant about { $count } permissions; nothing is changed.
    }
cli-done = The report is written:
# $count (number)
cli-unfinished = { $count ->
        [one] { $count } probe failed or came only part of the way. The report says which one; nothing follows about the rest.
       *[other] { $count } probes failed or came only part of the way. The report says which ones; nothing follows about the rest.
    }
cli-interrupted = Interrupted. What was decided until now is saved; no report was written.

## What was wrong with the command line

# $argument (text)
cli-wrong-unknown = { $argument } is not known here.
cli-wrong-command = There is no command { $argument }.
cli-wrong-value = { $value } does not fit { $argument }.
# $argument (text): one or several
cli-wrong-missing = This is missing: { $argument }
cli-wrong-conflict = { $argument } and { $value } exclude each other.
cli-wrong-suggestion = Did you mean { $suggestion }?
cli-wrong-possible = Possible: { $values }
