# Waarom de tenant nee zei, voor zover diens eigen woorden dat vertellen.

denied-permission = De tenant weigerde het lezen: in het toegangstoken ontbreekt een machtiging ({ $code }).
    .hint = Vraag de machtiging opnieuw aan en laat er toestemming voor geven, of laat het zo: zonder die machtiging kan de app dit ook niet lezen.

denied-right = De tenant weigerde het lezen ({ $code }).
    .hint = De machtiging is niet verleend, of de aangemelde persoon heeft geen recht op deze gegevens. Beide zijn nuttig om te weten; u hoeft niets te doen.

denied-role = De tenant weigerde het lezen: de aangemelde persoon mist de vereiste directoryrol ({ $code }).
    .hint = Meld u aan als iemand met een passende rol, zoals Globale lezer, Beveiligingslezer of Rapportenlezer, en test opnieuw. De machtiging alleen is hiervoor niet genoeg.

denied-licence = De tenant heeft geen licentie voor wat er gelezen moest worden ({ $code }).
    .hint = Er is niets te zien zolang de organisatie, of de persoon, die licentie niet heeft. Toestemming of een andere aanmelding verandert daar niets aan.

denied-policy = Een beleid van de organisatie houdt dit lezen tegen ({ $code }).
    .hint = Bekijk het beleid voor voorwaardelijke toegang en het eigen toegangsbeleid van Exchange en SharePoint. Dat beperkt wat de app kan bereiken; neem het op in de beoordeling.

denied-mailbox = Er is geen postvak dat gelezen kan worden ({ $code }).
    .hint = De persoon heeft geen postvak in Exchange Online: helemaal geen, een postvak op eigen servers van de organisatie, of een verwijderd postvak. Test met iemand die er wel een heeft.
