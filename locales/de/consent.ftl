# Was auf der Zustimmungsseite geschehen wird, und der Link für einen Administrator.

consent-who-nobody = In diesem Mandanten darf niemand selbst zustimmen: Ein Administrator muss es tun.
consent-who-anything = In diesem Mandanten dürfen Personen jeder App und jeder Berechtigung zustimmen, die keinen Administrator verlangt.
consent-who-managed = In diesem Mandanten bestimmt Microsofts eigene verwaltete Richtlinie, wem Personen zustimmen dürfen. Microsoft ändert sie von Zeit zu Zeit.
consent-who-low = In diesem Mandanten dürfen Personen nur Berechtigungen zustimmen, die als wenig riskant gelten, und nur Apps überprüfter Herausgeber oder hier registrierten.
consent-who-custom = In diesem Mandanten bestimmen eigene Richtlinien, wer zustimmen darf: { $policies }.
consent-who-unasked = Wer in diesem Mandanten zustimmen darf, ist erst bekannt, wenn jemand angemeldet ist.
consent-who-unread = Wer in diesem Mandanten zustimmen darf, ließ sich nicht lesen; nur dafür wird keine weitere Berechtigung verlangt: { $what }
consent-needs-none = Nach Microsofts Vorgabe verlangt keine dieser Berechtigungen einen Administrator. Am Ende entscheidet die Richtlinie des Mandanten.
consent-needs-admin = { $count ->
        [one] Nach Microsofts Vorgabe verlangt diese einen Administrator: { $names }.
       *[other] Nach Microsofts Vorgabe verlangen diese { $count } einen Administrator: { $names }.
    }
consent-managed = Seit 2025 überlässt Microsofts verwaltete Richtlinie den meisten Zugriff auf Dateien, Websites, E-Mail, Kalender und Chats den Administratoren. Das kann betreffen: { $names }.
consent-workflow-on = Wer nicht zustimmen darf, kann auf der Seite einen Administrator bitten.
consent-workflow-off = Wer nicht zustimmen darf, kann auf der Seite keinen Administrator bitten; senden Sie ihm stattdessen den Link.
consent-workflow-unasked = Ob man auf der Seite einen Administrator bitten kann, ist erst bekannt, wenn jemand angemeldet ist.
consent-workflow-unread = Ob man auf der Seite einen Administrator bitten kann, ließ sich nicht lesen: { $what }
consent-role-may = Wer angemeldet ist, darf für alle zustimmen. Lassen Sie „Zustimmung im Namen Ihrer Organisation“ leer, um nur für sich zuzustimmen.
consent-role-may-not = Wer angemeldet ist, hat keine Rolle, die für alle zustimmen darf.
consent-held-unknown = Was diese App-Registrierung schon hat, ist erst bekannt, wenn jemand angemeldet ist.
consent-held-all = Alles ist schon gewährt; es kommt keine Zustimmungsseite.
consent-held-some = Noch nicht gewährt: { $names }. Danach fragt die Zustimmungsseite.
consent-link-told = { $count ->
        [one] Wer diesen Link als Administrator öffnet, gewährt der App für alle die genehmigte Berechtigung, und sonst nichts.
       *[other] Wer diesen Link als Administrator öffnet, gewährt der App für alle die { $count } genehmigten Berechtigungen, und sonst nichts.
    }
consent-link-no-client = Die Anfrage nennt die Anwendungs-ID der App nicht; ein Link lässt sich nicht bilden.
consent-link-no-redirect = Die Anfrage nennt keine Adresse, die die App registriert hat, und Entra verlangt eine im Link.
consent-link-nothing = Noch ist keine delegierte Berechtigung genehmigt.
consent-ui-title = Bevor sich die Zustimmungsseite öffnet
consent-ui-look = Was wird geschehen?
consent-ui-unknown = Nicht bekannt
consent-link-title = Link für einen Administrator
consent-link-make = Link erstellen
consent-link-left = Nach diesen kann ein Link nicht einzeln fragen, denn sie gelten für die App allein:
