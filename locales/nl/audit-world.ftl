# The command line's options of a large practice tenant.

cli-practice-apps = Hoeveel apps de tenant heeft; wat de kleine tenant niet heeft, wordt pas bedacht als ernaar gevraagd wordt
cli-practice-grants = Hoeveel gedelegeerde toestemmingen de tenant heeft; vraagt om --apps, en er komt een vijfde aan toepassingsrollen bij. Meer personen kunnen meer toestemmingen geven
cli-practice-page-latency = Hoelang Graph minstens over een antwoord doet
cli-practice-quota = Weigeren wat het quotum van de directory te boven gaat: 3.500, 5.000 of 8.000 resource-eenheden per 10 seconden, naar het aantal personen
