# Warum der Mandant abgelehnt hat, soweit er es selbst sagt.

denied-permission = Der Mandant hat den Lesezugriff verweigert: Im Zugriffstoken fehlt eine Berechtigung ({ $code }).
    .hint = Fordern Sie die Berechtigung erneut an und lassen Sie ihr zustimmen, oder belassen Sie es dabei: Ohne sie kann auch die App das nicht lesen.

denied-right = Der Mandant hat den Lesezugriff verweigert ({ $code }).
    .hint = Entweder wurde die Berechtigung nicht erteilt, oder die angemeldete Person hat kein Recht auf diese Daten. Beides ist gut zu wissen; Sie müssen nichts tun.

denied-role = Der Mandant hat den Lesezugriff verweigert: Der angemeldeten Person fehlt die nötige Verzeichnisrolle ({ $code }).
    .hint = Melden Sie sich als jemand mit passender Rolle an, etwa als globaler Leser, Sicherheitsleseberechtigter oder Berichtleseberechtigter, und fragen Sie erneut ab. Die Berechtigung allein genügt hier nicht.

denied-licence = Dem Mandanten fehlt die Lizenz für das, was gelesen werden sollte ({ $code }).
    .hint = Solange die Organisation oder die Person diese Lizenz nicht hat, gibt es nichts zu sehen. Daran ändern weder eine Zustimmung noch eine andere Anmeldung etwas.

denied-policy = Eine Richtlinie der Organisation lässt diesen Lesezugriff nicht zu ({ $code }).
    .hint = Sehen Sie sich die Richtlinien für bedingten Zugriff und die eigenen Zugriffsrichtlinien von Exchange und SharePoint an. Sie begrenzen, was die App erreicht; das sollte in der Prüfung vermerkt werden.

denied-mailbox = Es gibt kein Postfach, das gelesen werden könnte ({ $code }).
    .hint = Die Person hat kein Postfach in Exchange Online: gar keines, eines auf eigenen Servern der Organisation oder ein gelöschtes. Fragen Sie als jemand ab, der eines hat.
