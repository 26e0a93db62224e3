# The pages of the practice tenant for signing in by a code on another device.

practice-device-title = Se connecter sur un autre appareil
practice-device-warning = Ne continuez que si vous venez de commencer vous-même sur un autre appareil. Quiconque vous envoie un code veut se connecter à votre place.
practice-device-code = Code
practice-device-next = Suivant
practice-device-unknown = Ce code est inconnu ou n’est plus valable. Vérifiez les lettres ou recommencez sur l’autre appareil.
practice-device-done-title = Vous êtes connecté sur l’autre appareil
practice-device-done-text = Vous pouvez fermer cette fenêtre et y poursuivre.
practice-device-declined-title = L’autre appareil n’est pas connecté
practice-device-declined-text = Rien n’a été autorisé. Vous pouvez fermer cette fenêtre.
practice-refusal-blocked = Une stratégie de l’organisation bloque cette connexion (accès conditionnel). L’application n’en est pas informée. Un administrateur peut voir de quelle stratégie il s’agit dans le journal des connexions.
