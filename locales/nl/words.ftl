# Woorden die schermen, rapport en opdrachtregel delen.

## De soorten machtigingen

kind-delegated = Gedelegeerd
    .explanation = De app handelt namens een aangemelde persoon en komt hooguit waar die persoon zelf bij mag.
kind-application = Toepassing
    .explanation = De app handelt zelfstandig, zonder dat er iemand is aangemeld, en komt bij de hele organisatie tenzij iets anders dat beperkt.
kind-open = Soort nog onbekend
    .explanation = De bron zegt niet of de app dit namens een persoon vraagt of voor zichzelf. Leg dat zelf vast: het verschil is groot.

## Besluiten

decision-approve = Goedkeuren
    .done = Goedgekeurd
    .explanation = De leverancier mag deze machtiging hebben.
decision-approve-with-condition = Onder voorwaarde goedkeuren
    .done = Onder voorwaarde goedgekeurd
    .explanation = De leverancier mag deze machtiging hebben zodra aan de voorwaarde is voldaan.
decision-refuse = Weigeren
    .done = Geweigerd
    .explanation = De leverancier krijgt deze machtiging niet.
decision-ask-vendor = Aan de leverancier vragen
    .done = Wacht op de leverancier
    .explanation = Het besluit wacht op het antwoord van de leverancier.
decision-none = Nog niet besloten

## Uitkomsten van een proef

outcome-exposed = Gegevens zichtbaar
    .explanation = Het lezen is tot het eind gelukt en leverde gegevens op.
outcome-empty = Niets aanwezig
    .explanation = Het lezen is tot het eind gelukt en er was niets te vinden.
outcome-denied = Toegang geweigerd
    .explanation = De tenant weigerde het lezen.
outcome-failed = Mislukt
    .explanation = Het lezen is niet gelukt. Daaruit blijkt niet dat er toegang is, en ook niet dat die er niet is.
outcome-partial = Deels gelezen
    .explanation = Er zijn gegevens gelezen voordat het lezen voortijdig stopte. Waarschijnlijk is er meer.
outcome-not-tried = Niet geprobeerd
    .explanation = Er is niets gelezen, dus over de toegang valt niets te zeggen.

not-tried-scope-not-granted = Het toegangstoken bevat deze machtiging niet, en ook geen andere die ervoor in de plaats kan komen.
not-tried-needs-app-only = Dit werkt alleen voor een app zonder aangemelde persoon, en zo’n aanmelding heeft Scopeglass hier niet.
not-tried-no-probe = Voor deze machtiging heeft Scopeglass nog geen proef.
not-tried-nothing-to-ask-about = Deze machtiging opent alleen gegevens die één voor één moeten worden opgevraagd, en Scopeglass kreeg geen id om mee te vragen: niets in het toegangstoken mag ze opsommen, of er zijn er geen.
not-tried-too-costly = De enige vragen die met deze machtiging kunnen worden gesteld, halen volledige inhoud op of kosten geld. Zulke vragen stelt Scopeglass niet.
not-tried-cancelled = De proeven zijn afgebroken voordat deze aan de beurt was.
not-tried-session-ended = De sessie eindigde voordat deze aan de beurt was.

## Hoe ver het bereik gaat

breadth-own = Eigen gegevens
    .explanation = Alleen gegevens van de aangemelde persoon.
breadth-as-person = Wat de persoon mag zien
    .explanation = Alles waar de aangemelde persoon toegang toe heeft.
breadth-chosen = Gekozen onderdelen
    .explanation = Alleen wat een beheerder heeft gekozen of waar de app is geïnstalleerd.
breadth-organisation = Hele organisatie
    .explanation = De gegevens van iedereen, zonder dat er iemand is aangemeld.

## Soorten gegevens

data-identity = Identiteit
    .explanation = Wie de aangemelde persoon is.
data-session = Blijvende sessie
    .explanation = Een aanmelding die de app zonder de persoon kan verlengen.
data-people = Personen
    .explanation = Profielen van mensen in de organisatie.
data-groups = Groepen
    .explanation = Groepen en teams, en wie erin zitten.
data-directory = Directory
    .explanation = De rest van de directory: rollen, apps, apparaten, instellingen.
data-events = Agenda
    .explanation = Afspraken in agenda’s.
data-contacts = Contactpersonen
    .explanation = Persoonlijke contactpersonen in postvakken.
data-mail = E-mail
    .explanation = Berichten, mailmappen en postvakinstellingen.
data-chats = Chats
    .explanation = Chats, kanaalberichten, gesprekken en vergaderingen.
data-files = Bestanden
    .explanation = Bestanden, sites en notitieblokken.
data-devices = Apparaten
    .explanation = Apparaten en het beheer ervan.
data-security = Beveiliging
    .explanation = Beveiligingssignalen, logboeken en beleid.
data-other = Overig
    .explanation = Gegevens van een andere soort.

## Wat een veld over iemand zegt

personal-name = Naam
personal-mail-address = E-mailadres
personal-phone = Telefoonnummer
personal-location = Plaats
personal-employment = Werk
personal-time = Tijd
personal-free-text = Vrije tekst
personal-identifier = Identificatiegegeven
personal-special = Bijzonder persoonsgegeven
personal-none = Geen persoonsgegeven

## Hoeveel

# $count (getal)
count-exact = { $count }
# $count (getal)
count-at-least = minstens { $count }

## Welke machtigingen het lezen mogelijk kunnen hebben gemaakt

# $scopes (lijst van namen van machtigingen): precies één
isolated = Eenduidig: van de machtigingen in dit toegangstoken kan alleen { $scopes } dit lezen hebben toegestaan.
    .short = Eenduidig
# $scopes (lijst van namen van machtigingen), $count (getal): twee of meer
not-isolated = { $count ->
        [one] Eén machtiging in dit toegangstoken kan dit lezen hebben toegestaan: { $scopes }.
       *[other] Niet eenduidig: { $count } machtigingen in dit toegangstoken kunnen dit lezen hebben toegestaan, en welke het was blijkt er niet uit: { $scopes }.
    }
    .short = Niet eenduidig
not-isolated-unknown = Scopeglass kent in dit toegangstoken geen machtiging die dit lezen toestaat. Het resultaat is dus aan geen machtiging toe te schrijven.
    .short = Niet toe te schrijven

## Wiens bereik een uitkomst laat zien

reach-as-person = Gelezen als de aangemelde persoon: zoveel zou de app namens die persoon zien.
reach-as-app = Gelezen als de app zelf, zonder aangemelde persoon.
# $count (getal): postvakken, personen of groepen
reach-projected = { $count ->
        [one] Gelezen als de aangemelde persoon. De app alleen zou bij { $count } postvak, persoon of groep komen; dat is een doorrekening en niet iets wat gelezen is.
       *[other] Gelezen als de aangemelde persoon. De app alleen zou bij { $count } postvakken, personen of groepen komen; dat is een doorrekening en niet iets wat gelezen is.
    }
reach-projected-unknown = Gelezen als de aangemelde persoon. De app alleen zou verder reiken; hoe ver was niet te tellen.

## Beoordelingen

rating-level-1 = Laag
rating-level-2 = Matig
rating-level-3 = Hoog
rating-level-4 = Zeer hoog
rating-level-none = Niet beoordeeld
rating-source-microsoft = Niveau volgens Microsoft
rating-source-scopeglass = Regels van Scopeglass

attributed-renewal = Dankzij offline_access is een vernieuwingstoken uitgegeven, en het werkte. Het staat naast het toegangstoken, niet erin.
