# Wat mis kan gaan met een account, het inlogbewijs van een app, of een token.
error-keyring-locked = De sleutelbos van het systeem is vergrendeld, dus de sessie blijft alleen in het geheugen.
    .hint = U kunt gewoon verder. Ontgrendel de sleutelbos en meld u opnieuw aan als u na het afsluiten van Scopeglass aangemeld wilt blijven.
error-keyring-full = De sleutelbos van het systeem nam de sessie niet aan: hij is vol of staat zo’n grote waarde niet toe. De sessie blijft alleen in het geheugen.
    .hint = U kunt gewoon verder; na het afsluiten van Scopeglass moet u zich opnieuw aanmelden. Wilt u dat voorkomen, maak dan ruimte op de schijf of in de wachtwoordopslag.
error-step-up-needed = De organisatie wil hiervoor eerst een nieuwe aanmelding met meer zekerheid.
    .hint = Meld u opnieuw aan. De pagina kan om een tweede factor vragen, of om een apparaat dat de organisatie beheert.
error-device-code-unavailable = Aanmelden met een code op een ander apparaat kan hier niet: de identiteitsserver biedt dat deze app niet aan.
    .hint = Meld u aan met de browser van deze computer. Moet het toch met een code, dan kan een beheerder in de app-registratie openbare clientstromen toestaan, tenzij de organisatie die blokkeert.
# $minutes: hoe lang de code geldig was
error-device-code-expired = { $minutes ->
        [one] De code is niet binnen { $minutes } minuut gebruikt en is verlopen.
       *[other] De code is niet binnen { $minutes } minuten gebruikt en is verlopen.
    }
    .hint = Begin opnieuw voor een nieuwe code. De oude opent niets meer.
error-tenant-needed = Een app die zichzelf aanmeldt, moet zijn tenant noemen; “organizations” is niet genoeg.
    .hint = Geef de id van de tenant of een van zijn domeinen, zoals contoso.com.
# $file: een bestandsnaam
error-credential-unreadable = In { $file } staat geen leesbaar certificaat met bijbehorende persoonlijke RSA-sleutel.
    .hint = Kies een PEM-bestand met zowel het certificaat als de sleutel, of een PFX-bestand (.pfx, .p12). Met een certificaat zonder sleutel (.cer) kan niet worden aangemeld.
error-credential-password-wrong = Het wachtwoord opent { $file } niet.
    .hint = Geef het wachtwoord dat bij het exporteren van het certificaat is ingesteld.
# $day: een datum
error-certificate-expired = Het certificaat is verlopen op { $day }.
    .hint = Maak een nieuw certificaat, zet het openbare deel ervan in de app-registratie en gebruik dat.
# $device: het bestand van een PKCS#11-bibliotheek
error-security-device-unusable = Met het beveiligingsapparaat achter { $device } kon niet worden aangemeld.
    .hint = Controleer of het apparaat is aangesloten, of de pincode en de naam van de sleutel kloppen, en of het met RSA-PSS kan ondertekenen.
# $error: de foutcode van de identiteitsserver
error-credential-refused = De identiteitsserver accepteerde het geheim of certificaat van de app niet ({ $error }).
    .hint = Kijk in de app-registratie onder “Certificaten en geheimen” of het daar staat en niet verlopen is. Van een geheim telt de waarde, niet de id.
error-token-malformed = Deze tekst is geen JSON Web Token.
    .hint = Plak het hele token: drie delen met punten ertussen, zonder aanhalingstekens. Sommige tokens zijn ondoorzichtig en alleen voor de server zelf leesbaar.
