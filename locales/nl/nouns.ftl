# Waar machtigingen over gaan: één term per onderwerp.
#
# De waarde staat vóór een werkwoord: “… lezen”, “alle … lezen”, “… van de aangemelde
# persoon”. In het meervoud zonder lidwoord, in het enkelvoud met lidwoord.
# .number    singular waar “alle” er niet voor kan staan
# .holds     wat erin zit, na “Dat omvat”
# .basics    wat de basisgegevens zijn, na “Dat omvat”
# .life      fixed waar niets te maken of te verwijderen valt, alleen te wijzigen

-noun-calendar-events = agenda-afspraken
    .holds = onderwerp, tekst, tijd, plaats, genodigden met hun antwoord en bijlagen
    .basics = onderwerp, tijd, plaats en genodigden
-noun-contacts = persoonlijke contactpersonen
    .holds = namen, e-mailadressen, telefoonnummers, postadressen, verjaardagen en notities
-noun-mail = e-mail
    .holds = afzender, ontvangers, onderwerp, tekst en bijlagen van elk bericht, in alle mappen
    .basics = afzender, ontvangers, onderwerp, tijd en map van elk bericht
-noun-user-profiles = gebruikersprofielen
    .holds = naam, aanmeldnaam, functie, afdeling, kantoor, telefoonnummers, adressen, leidinggevende, directe medewerkers en licenties
-noun-groups = groepen
    .holds = naam, omschrijving, instellingen en leden
-noun-group-members = groepslidmaatschappen
-noun-directory-data = de directory
    .number = singular
    .holds = mensen, groepen, apparaten, apps, rollen en instellingen van de organisatie
-noun-own-profile = het eigen profiel
    .number = singular
-noun-signed-in-person = de identiteit
    .number = singular
-noun-lasting-access = blijvende toegang
    .number = singular
-noun-files = bestanden
-noun-sites = SharePoint-sites
