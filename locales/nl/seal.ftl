# Het zegel van een rapport: de keten van bewijs, de handtekening en het controleren ervan.

## In rapporten

# $count (getal): hoeveel proeven; $head (tekst): een hash
report-method-chain = { $count ->
        [one] { $count } proef is opgenomen in een keten van SHA-256-hashes die eindigt op { $head }. Een proef die wordt verwijderd, gewijzigd of verplaatst, breekt de keten. Dat bewijst de keten aan wie het einde kent, bijvoorbeeld uit een ondertekende bundel.
       *[other] { $count } proeven zijn opgenomen in een keten van SHA-256-hashes die eindigt op { $head }. Een proef die wordt verwijderd, gewijzigd of verplaatst, breekt de keten. Dat bewijst de keten aan wie het einde kent, bijvoorbeeld uit een ondertekende bundel.
    }
    .title = Keten van bewijs
# $place (getal), $permission (tekst)
report-method-chain-broken = De keten van bewijs klopt niet vanaf proef { $place } ({ $permission }): een proef is buiten Scopeglass om verwijderd, gewijzigd of verplaatst. Vertrouw niet op de uitkomsten in dit rapport; doe de proeven opnieuw.
    .title = De keten van bewijs is verbroken
# $count (getal)
report-method-chain-outside = { $count ->
        [one] { $count } uitkomst is vastgelegd door een oudere versie van Scopeglass, die geen keten bijhield. Dat die ongewijzigd is, is niet bewezen.
       *[other] { $count } uitkomsten zijn vastgelegd door een oudere versie van Scopeglass, die geen keten bijhield. Dat ze ongewijzigd zijn, is niet bewezen.
    }
    .title = Buiten de keten
report-method-withheld-fields = In dit rapport ontbreken de gemaskeerde voorbeelden. De beoordelaar heeft ze wel gezien.
    .title = Weggelaten
report-method-withheld-counts = In dit rapport ontbreken de gemaskeerde voorbeelden en welke velden waren ingevuld. De beoordelaar heeft beide wel gezien.
    .title = Weggelaten
report-column-chain-number = Schakel
report-column-chain-previous = Hash van de vorige schakel
report-column-chain-digest = Hash van de schakel

## Hoeveel een rapport vertelt

redaction-samples = Aantallen, velden en gemaskeerde voorbeelden
redaction-fields = Aantallen en velden, geen voorbeelden
redaction-counts = Alleen aantallen

## Wat de controle opleverde

seal-state-intact = Intact: sinds de ondertekening is er niets gewijzigd.
    .hint = U kunt op dit rapport vertrouwen voor zover u de ondertekenaar vertrouwt.
seal-state-unknown-signer = Ongewijzigd, maar ondertekend door iemand die u nog niet vertrouwt.
    .hint = Vraag de ondertekenaar langs een andere weg, bijvoorbeeld per telefoon, naar de sleutel-ID. Is die gelijk, vertrouw dan de sleutel.
seal-state-unsigned = Geen schade gevonden, maar niemand heeft het ondertekend.
    .hint = Wie het doorgaf, kan het ongemerkt hebben gewijzigd. Vraag om een ondertekende bundel als dat ertoe doet.
seal-state-incomplete = Onvolledig: er ontbreekt iets.
    .hint = Wat er is, is zoals het werd gemaakt. Vraag de afzender om de hele bundel.
seal-state-changed = Gewijzigd: dit is niet wat er werd gemaakt.
    .hint = Vertrouw er niet op. Vraag de afzender langs een andere weg om het oorspronkelijke bestand.
# $time, $app (tekst)
seal-made = Rapport over { $app }, gemaakt op { $time }
seal-you = u
# $key (tekst): een sleutel-ID
seal-signer-own = Ondertekend met uw eigen sleutel { $key }
# $name, $key (tekst)
seal-signer-known = Ondertekend door { $name }, sleutel { $key }
seal-signer-unknown = Ondertekend met de onbekende sleutel { $key }
seal-signer-once = Ondertekend met de onbekende sleutel { $key }, die de eigenaar niet heeft bewaard: geen ander rapport zal die dragen
seal-signer-none = Geen geldige handtekening
# $file (tekst)
seal-fault-changed = { $file } is gewijzigd.
seal-fault-missing = { $file } ontbreekt.
seal-fault-extra = { $file } hoort er niet bij: niemand staat voor dit bestand in.
seal-fault-container = Het zipbestand is opnieuw ingepakt, of er is iets aan toegevoegd buiten de bestanden om.
seal-fault-signature = De handtekening past niet bij het manifest.
seal-fault-manifest = Het manifest is onleesbaar.
# $file, $permission (tekst), $place (getal)
seal-fault-chain = In { $file } klopt de keten van bewijs niet vanaf proef { $place } ({ $permission }): een proef is verwijderd, gewijzigd of verplaatst.
# $file, $at (tekst)
seal-fault-report = { $file } vertelt bij { $at } iets anders dan de keten van bewijs.
seal-fault-broken-before = De keten van bewijs was al verbroken toen de bundel werd gemaakt.
seal-fault-timestamp = Het tijdstempel hoort niet bij deze bundel.
# $count (getal)
seal-chain-holds = { $count ->
        [one] De keten van bewijs klopt: { $count } proef.
       *[other] De keten van bewijs klopt: { $count } proeven.
    }
seal-chain-outside = { $count ->
        [one] { $count } uitkomst staat buiten de keten, vastgelegd door een oudere versie.
       *[other] { $count } uitkomsten staan buiten de keten, vastgelegd door een oudere versie.
    }
# $time, $authority, $certificate (tekst)
seal-stamp = Tijdstempel { $time } van { $authority }; die naam is hier niet gecontroleerd. Certificaat (SHA-256): { $certificate }
seal-stamp-none = Geen tijdstempel: voor het tijdstip staat alleen de ondertekenaar in
seal-choose = Kies een bundel of rapport om te controleren
seal-choose-folder = Kies de map van een bundel om te controleren

## Tijdens het schrijven

seal-doing-write = Verzegelen en schrijven
seal-doing-stamp = Tijdstempel aanvragen
seal-doing-done = Geschreven

## De ondertekeningssleutel

seal-kept-keyring = Staat in de sleutelbos van het systeem. Elk rapport wordt met deze sleutel ondertekend.
seal-kept-memory = Er is geen bruikbare sleutelbos, dus de sleutel blijft in het geheugen tot Scopeglass stopt. De volgende keer wordt met een andere sleutel ondertekend.
seal-kept-none = Er is nog geen sleutel. Bij de eerste ondertekende bundel wordt er een gemaakt en in de sleutelbos van het systeem bewaard.

## De tekst in een bundel. Namen van bestanden en opdrachten blijven zoals ze zijn.

# $app, $made, $version (tekst)
seal-readme = Rapport over de machtigingen van { $app }
    Gemaakt op { $made } met Scopeglass { $version }

    Controleren of er niets is gewijzigd

    Met Scopeglass, in het venster of op de opdrachtregel:
    { "    " }scopeglass verify DIT-BESTAND-OF-DEZE-MAP

    Met andere programma’s, in de uitgepakte map:
    { "    " }sha256sum -c SHA256SUMS
    vergelijkt de bestanden met hun hashes.
# $id, $key (tekst)
seal-readme-signed = { "    " }minisign -V -P { $key } -m manifest.json
    controleert de handtekening van het manifest, waarin de hashes van alle bestanden staan.
    minisign is gratis en op de meeste systemen verkrijgbaar: https://jedisct1.github.io/minisign/

    De sleutel-ID is { $id }. De sleutel hierboven kwam met de bestanden mee en bewijst op
    zichzelf dus niets: vergelijk hem met wat de ondertekenaar u langs een andere weg gaf.
seal-readme-signed-once = { "    " }minisign -V -P { $key } -m manifest.json
    controleert de handtekening van het manifest, waarin de hashes van alle bestanden staan.
    minisign is gratis en op de meeste systemen verkrijgbaar: https://jedisct1.github.io/minisign/

    De sleutel-ID is { $id }. De eigenaar had geen sleutelbos en gebruikte de sleutel één keer.
    De handtekening toont schade; wie het rapport maakte, toont ze niet.
seal-readme-unsigned = { "    " }sha256sum -c manifest.json.sha256
    vergelijkt het manifest met zijn hash.
    Niemand heeft deze bundel ondertekend: schade is zichtbaar, de maker niet.
seal-readme-rest = evidence-chain.json verbindt de proeven: elke schakel bevat de SHA-256 van de vorige
    schakel, en manifest.json noemt de laatste. Is er een bestand SHA256SUMS.tsr, dan controleert
    { "    " }openssl ts -verify -data SHA256SUMS -in SHA256SUMS.tsr -CAfile AUTORITEIT.pem
    wanneer de bestanden er waren, op gezag van een tijdstempeldienst.

## De opdrachtregel

cli-value-bundle = BUNDEL
cli-value-key = SLEUTEL
cli-value-name = NAAM
cli-value-level = NIVEAU
cli-value-bundling = VORM
cli-value-address = ADRES
cli-report-redact = Hoeveel er wordt verteld van wat is gezien
cli-report-bundle = Voeg de bestanden samen tot één bundel met manifest en handtekening, te controleren met “scopeglass verify”
cli-report-no-sign = Onderteken de bundel niet
cli-report-timestamp = Laat de bundel door deze dienst van een tijdstempel voorzien (RFC 3161)
cli-verify-about = Controleer of een rapport is zoals het werd gemaakt, en door wie
cli-verify-file = Een bundel (.scopeglass.zip of de map ervan), een rapport in JSON of een opgeslagen beoordeling
cli-verify-signer = Vertrouw deze keer de sleutel in dit bestand; mag meermaals worden opgegeven
cli-verify-after = Eindigt met
    { "  " }0  intact, ondertekend door iemand die u vertrouwt
    { "  " }20  gewijzigd
    { "  " }21  onvolledig
    { "  " }22  ongewijzigd, onbekende ondertekenaar
    { "  " }23  onbeschadigd, niet ondertekend
    { "  " }3  geen rapport, of als gevaarlijk geweigerd
# $key (tekst)
cli-verify-trust = Om deze ondertekenaar voortaan te vertrouwen: scopeglass key trust { $key } --name NAAM
cli-key-about = Toon de sleutel die uw rapporten ondertekent, en de ondertekenaars die u vertrouwt
cli-key-list = Toon uw sleutel en de ondertekenaars die u vertrouwt
cli-key-export = Schrijf uw openbare sleutel, voor wie uw rapporten controleert
cli-key-trust = Vertrouw voortaan een ondertekenaar
cli-key-forget = Vertrouw een ondertekenaar niet langer
cli-key-export-file = Het bestand; zonder bestand wordt de sleutel getoond
cli-key-trust-file = Een bestand met een openbare sleutel in de vorm van minisign, of de sleutel zelf
cli-key-trust-name = Hoe u de ondertekenaar noemt; anders de sleutel-ID
cli-key-forget-signer = De naam of sleutel-ID van de ondertekenaar
# $id (tekst)
cli-key-own = Uw sleutel is { $id }:
cli-key-none = U vertrouwt nog geen andere ondertekenaar.
cli-key-signers = U vertrouwt:
# $file (tekst)
cli-key-exported = Uw openbare sleutel staat in { $file }.

## Het venster

seal-ui-redaction = Hoeveel er wordt verteld
seal-ui-bundling = Bestanden
seal-ui-bundling-loose = Naast elkaar
seal-ui-bundling-file = Eén ondertekende bundel (.zip)
seal-ui-bundling-folder = Een ondertekende map
seal-ui-sign = Onderteken de bundel
seal-ui-sign-hint = Wie de bundel krijgt, kan controleren dat er niets is gewijzigd en wie hem maakte.
seal-ui-timestamp = Tijdstempeldienst (optioneel)
seal-ui-timestamp-hint = Het adres van een RFC 3161-dienst. Die krijgt een hash van het rapport te zien en verder niets.
seal-ui-cancel = Schrijven annuleren
# $done, $of (getallen), $doing (tekst)
seal-ui-progress = { $done } van { $of }: { $doing }
seal-ui-verify = Rapport controleren
seal-ui-verify-lede = Controleer of een rapport dat iemand u stuurde is zoals het werd gemaakt, en door wie. Er wordt niets geopend of op de schijf uitgepakt.
seal-ui-verify-file = Bestand kiezen
seal-ui-verify-folder = Map kiezen
seal-ui-verify-drop = of sleep een bundel (.scopeglass.zip) of een rapport in JSON hierheen
seal-ui-verify-again = Nog een controleren
seal-ui-verifying = Bezig met controleren
seal-ui-trust = Deze ondertekenaar vertrouwen
seal-ui-trust-name = Van wie is de sleutel?
seal-ui-trust-warn = Doe dit pas nadat de ondertekenaar u de sleutel-ID langs een andere weg heeft gegeven.
# $name (tekst)
seal-ui-trusted = { $name } wordt voortaan vertrouwd. Controleer het rapport opnieuw om dat te zien.
seal-ui-files = Bestanden zoals ze werden gemaakt
seal-ui-key = Ondertekeningssleutel
seal-ui-key-lede = Rapportbundels worden met deze sleutel ondertekend. Geef de sleutel-ID aan wie uw rapporten controleert.
seal-ui-key-id = Sleutel-ID
seal-ui-key-public = Openbare sleutel
seal-ui-key-make = Nu een sleutel maken
seal-ui-signers = Vertrouwde ondertekenaars
seal-ui-signers-none = U vertrouwt nog geen andere ondertekenaar. Bij een rapport dat u controleert, kunt u de ondertekenaar vertrouwen.
# $name (tekst)
seal-ui-forget = { $name } niet langer vertrouwen

seal-ui-template-choose = Kies de map van een briefhoofd
seal-ui-template = Briefhoofd
seal-ui-template-none = Geen
seal-ui-template-pick = Map kiezen
seal-ui-template-remove = Verwijderen
seal-ui-beside = Vergelijken met een eerdere beoordeling
seal-ui-beside-none = Geen vergelijking
