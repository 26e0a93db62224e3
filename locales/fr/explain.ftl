# Ce que signifient les autorisations. La première partie est la grammaire : des phrases qui
# prennent un terme de nouns.ftl. La seconde est écrite à la main pour des autorisations
# particulières : le nom avec des tirets à la place des points, suivi du type là où les types
# diffèrent.
#
# Every phrase may use: $name (the published name), $kind (delegated or application),
# $extent (own, shared, all, selected, owned-by-app, installed), $verb (the verb of the
# published name, such as read-write-and-consent), $place (where, as the name says: chat,
# team, user, group), $noun and the other forms of the noun ($noun-holds and so on; which
# there are is up to each language).

### Grammaire

explain-object = { $extent ->
        [own] { $noun-own ->
            [form] les { $noun-own-form } { $kind ->
                [application] de toutes les personnes de l’organisation
               *[delegated] de la personne connectée
            }
            [split] les { $noun-own-form } { $kind ->
                [application] de toutes les personnes de l’organisation
               *[delegated] de la personne connectée
            } { $noun-own-rest }
            [for] les { $noun } pour { $kind ->
                [application] toutes les personnes de l’organisation
               *[delegated] la personne connectée
            }
            [by] les { $noun-own-form } par { $kind ->
                [application] toutes les personnes de l’organisation
               *[delegated] la personne connectée
            }
           *[plain] { $noun-number ->
                [singular] { $noun }
               *[plural] les { $noun }
            } { $kind ->
                [application] de toutes les personnes de l’organisation
               *[delegated] de la personne connectée
            }
        }
        [shared] { $noun-own ->
            [form] les { $noun-own-form } { $kind ->
                [application] de toutes les personnes de l’organisation
               *[delegated] de la personne connectée
            }
            [split] les { $noun-own-form } { $kind ->
                [application] de toutes les personnes de l’organisation
               *[delegated] de la personne connectée
            } { $noun-own-rest }
            [for] les { $noun } pour { $kind ->
                [application] toutes les personnes de l’organisation
               *[delegated] la personne connectée
            }
            [by] les { $noun-own-form } par { $kind ->
                [application] toutes les personnes de l’organisation
               *[delegated] la personne connectée
            }
           *[plain] { $noun-number ->
                [singular] { $noun }
               *[plural] les { $noun }
            } { $kind ->
                [application] de toutes les personnes de l’organisation
               *[delegated] de la personne connectée
            }
        }
        [all] { $noun-number ->
            [singular] { $noun }
           *[plural] { $noun-gender ->
                [f] toutes les { $noun }
               *[m] tous les { $noun }
            }
        }
       *[other] { $noun-number ->
            [singular] { $noun }
           *[plural] les { $noun }
        }
    }
explain-limit = { $extent ->
        [shared] , y compris ce que d’autres ont partagé avec cette personne
        [all] { $kind ->
            [application] { "" }
           *[delegated] , dans la limite des droits de la personne connectée
        }
        [selected] , uniquement ce qui a été choisi pour l’application
        [owned-by-app] , uniquement ce que l’application a créé ou possède elle-même
        [installed] , uniquement là où l’application est installée
       *[own] { "" }
    }
explain-unattended = { $extent ->
        [all] { $kind ->
            [application] , sans utilisateur connecté
           *[delegated] { "" }
        }
       *[other] { "" }
    }

explain-title-sign-in = Connecter des personnes et lire { explain-object }
explain-title-keep-access = Garder un accès après le départ de la personne : { explain-object }
explain-title-read-basic = Lire des informations de base sur { explain-object }{ explain-limit }{ explain-unattended }
explain-title-read = Lire { explain-object }{ explain-limit }{ explain-unattended }
explain-title-create = Créer { $noun-number ->
        [singular] { $noun }
       *[plural] des { $noun }
    }{ explain-limit }{ explain-unattended }
explain-title-read-write = { $noun-life ->
        [addable] Lire { explain-object }, et en créer{ explain-limit }{ explain-unattended }
        [replaceable] Lire, créer et supprimer { explain-object }{ explain-limit }{ explain-unattended }
        [removable] Lire et supprimer { explain-object }{ explain-limit }{ explain-unattended }
        [special] Lire { explain-object }, et aussi { $noun-writes }{ explain-limit }{ explain-unattended }
       *[full] Lire et modifier { explain-object }{ explain-limit }{ explain-unattended }
    }
explain-title-delete = Supprimer { explain-object }{ explain-limit }{ explain-unattended }
explain-title-remove = Retirer { explain-object }{ explain-limit }{ explain-unattended }
explain-title-delete-restore = Supprimer et restaurer { explain-object }{ explain-limit }{ explain-unattended }
explain-title-manage-deletion = { explain-title-delete-restore }
explain-title-enable-disable = Activer et désactiver { explain-object }{ explain-limit }{ explain-unattended }
explain-title-update-sponsors = Désigner des sponsors pour { explain-object }{ explain-limit }{ explain-unattended }
explain-title-export = Exporter { explain-object }{ explain-limit }{ explain-unattended }
explain-title-read-anonymous = Lire { explain-object } sans les noms{ explain-limit }{ explain-unattended }
explain-title-send = { $kind ->
        [application] Envoyer { $noun-number ->
            [singular] { $noun }
           *[plural] des { $noun }
        }{ explain-limit }{ explain-unattended }
       *[delegated] Envoyer { $noun-number ->
            [singular] { $noun }
           *[plural] des { $noun }
        } au nom de la personne connectée
    }
explain-title-manage = Gérer { explain-object }{ explain-limit }{ explain-unattended }

explain-can-sign-in = L’application peut connecter des personnes et lire { explain-object }.
explain-can-keep-access = L’application garde son accès après le départ de la personne : { explain-object }.
explain-can-read-basic = L’application ne peut lire que des informations de base sur { explain-object }{ explain-limit }.
explain-can-read = L’application peut lire { explain-object }{ explain-limit }.
explain-can-create = L’application peut créer { $noun-number ->
        [singular] { $noun }
       *[plural] des { $noun }
    }{ explain-limit }. À elle seule, cette autorisation n’ouvre pas ce qui existe déjà.
explain-can-read-write = { $noun-life ->
        [fixed] L’application peut lire et modifier { explain-object }{ explain-limit }.
        [growing] L’application peut créer, lire et modifier { explain-object }{ explain-limit }.
        [addable] L’application peut lire { explain-object }, et en créer{ explain-limit }.
        [replaceable] L’application peut créer, lire et supprimer { explain-object }{ explain-limit }.
        [reducible] L’application peut lire, modifier et supprimer { explain-object }{ explain-limit }.
        [removable] L’application peut lire et supprimer { explain-object }{ explain-limit }.
       *[full] L’application peut créer, lire, modifier et supprimer { explain-object }{ explain-limit }.
    }
explain-can-delete = L’application peut supprimer { explain-object }{ explain-limit }. À elle seule, cette autorisation ne lui permet ni d’en lire, ni d’en modifier.
explain-can-remove = L’application peut retirer { explain-object }{ explain-limit }. À elle seule, cette autorisation ne lui permet ni d’en lire, ni d’en créer.
explain-can-delete-restore = L’application peut supprimer { explain-object } et rétablir les éléments supprimés{ explain-limit }. À elle seule, cette autorisation ne lui permet ni d’en lire, ni d’en modifier.
explain-can-manage-deletion = { explain-can-delete-restore }
explain-can-enable-disable = L’application peut activer et désactiver { explain-object }{ explain-limit }. À elle seule, cette autorisation ne lui permet ni de lire ni de modifier quoi que ce soit d’autre à leur sujet.
explain-can-update-sponsors = L’application peut désigner et retirer des sponsors pour { explain-object }{ explain-limit }. Les sponsors sont les personnes qui répondent d’un agent.
explain-can-export = L’application peut exporter { explain-object }{ explain-limit }.
explain-can-read-anonymous = L’application peut lire { explain-object }{ explain-limit }, sans les noms des personnes.
explain-can-send = { $kind ->
        [application] L’application peut envoyer { $noun-number ->
            [singular] { $noun }
           *[plural] des { $noun }
        }{ explain-limit }. À elle seule, cette autorisation ne lui permet pas d’en lire.
       *[delegated] L’application peut envoyer { $noun-number ->
            [singular] { $noun }
           *[plural] des { $noun }
        } au nom de la personne connectée. À elle seule, cette autorisation ne lui permet pas d’en lire.
    }
explain-can-manage = L’application peut gérer { explain-object }{ explain-limit }.

# $phrase: one of the sentences above
explain-with-noun-holds = { $phrase } Cela comprend { $noun-holds }.
# $phrase: one of the sentences above
explain-with-noun-basics = { $phrase } Cela comprend { $noun-basics }.
# $phrase: one of the sentences above
explain-with-noun-writes = { $phrase } Elle peut aussi { $noun-writes }.

# Pour une autorisation qui n’a pas encore de texte à elle.
explain-unexplained =
    .title = { $name }
    .can-do = Scopeglass n’a pas d’explication propre pour cette autorisation. Elle est publiée sous le nom { $name } ; en attendant, lisez ce qu’en dit son éditeur.
    .whose = { $kind ->
            [application] Peut-être toute l’organisation, puisque l’application agit sans utilisateur connecté.
           *[delegated] Au plus ce que la personne connectée peut atteindre.
        }

# Pour une autorisation que seul le locataire connaît : les mots de son éditeur.
# $title, $text: what the tenant says about it, in whichever language it says it
explain-tenant-text =
    .title = { $title }
    .can-do = Son éditeur indique : « { $text } »
    .note = Ce texte est celui de l’éditeur et provient du locataire. Scopeglass n’a pas d’explication propre pour cette autorisation et n’a pas vérifié ce qu’il dit.

explain-whose-own = { $kind ->
        [application] Toutes les personnes de l’organisation, et pas seulement celles qui utilisent l’application, sauf si autre chose la limite.
       *[delegated] Uniquement ce qui appartient à la personne connectée. L’application voit au plus ce que cette personne peut voir.
    }
explain-whose-shared = { $kind ->
        [application] Toutes les personnes de l’organisation, y compris ce qu’elles partagent entre elles, sauf si autre chose limite l’application.
       *[delegated] Ce qui appartient à la personne connectée, et ce que d’autres ont partagé avec elle ou lui ont délégué.
    }
explain-whose-all = { $kind ->
        [application] Toute l’organisation. L’application n’est limitée par les droits d’aucune personne.
       *[delegated] Tout ce à quoi la personne connectée a accès dans ce domaine au sein de l’organisation. Ce que cette personne n’a pas le droit de faire, l’application ne peut pas le faire non plus ; pour un administrateur, il reste encore beaucoup de possibilités.
    }
explain-whose-selected = Uniquement ce qui a été choisi pour cette application. Tant que rien n’a été choisi, elle n’atteint rien.
explain-whose-owned-by-app = Uniquement ce que cette application a créé ou possède elle-même.
explain-whose-installed = { $place ->
        [where-installed] Chaque conversation où l’application est installée. Un administrateur y consent une fois pour toutes.
        [user] Uniquement la personne pour laquelle l’application est installée.
        [group] { $kind ->
            [application] Uniquement l’équipe où l’application est installée.
           *[delegated] Uniquement l’équipe où l’application est installée et, là, seulement ce que la personne connectée peut voir.
        }
       *[chat] { $kind ->
            [application] Uniquement la conversation ou la réunion où l’application est installée.
           *[delegated] Uniquement la conversation ou la réunion où l’application est installée et, là, seulement ce que la personne connectée peut voir.
        }
    }

explain-presence = { $kind ->
        [application] Sans utilisateur connecté, à toute heure du jour et de la nuit.
       *[delegated] Uniquement au nom d’une personne qui s’est connectée à l’application.
    }
explain-duration = { $kind ->
        [application] Aussi longtemps que le consentement existe et que l’application peut prouver son identité : par un secret ou un certificat, une identité managée ou une identité externe approuvée.
       *[delegated] Tant que la personne utilise l’application, et en général environ une heure de plus. Si l’application a aussi offline_access, jusqu’à ce que quelqu’un retire l’accès.
    }

explain-not-change = Elle ne permet de rien créer, modifier ni supprimer.
# Remplace la phrase précédente là où les données publiées la contredisent.
explain-also-changes = Le nom ne promet que de la lecture, mais les données publiées par Microsoft indiquent aussi des appels qui modifient quelque chose. C’est peut-être une erreur dans ces données ; tenez-en compte tant que l’éditeur ne l’a pas exclu.
explain-no-calls = Les données publiées par Microsoft n’indiquent aucun appel pour cette autorisation. Ce qui est dit ici suit son nom et ce que l’on sait des autorisations voisines.
explain-no-writing-calls = Les données publiées par Microsoft n’indiquent pour cette autorisation que des appels de lecture. Ce qui est dit ici de la modification suit son nom.
explain-no-id = Sous cette forme, Microsoft n’en publie pas d’identifiant : l’inscription ou le manifeste d’une application ne peut donc pas la demander.
explain-meeting-policy = Teams exige en outre une stratégie d’accès aux applications : sans une stratégie qui désigne l’application et les personnes concernées, aucune réunion n’est accessible.
explain-consent-admin = Par défaut, seul un administrateur peut y consentir.
explain-consent-person = Par défaut, les utilisateurs peuvent y consentir eux-mêmes ; c’est finalement la stratégie de consentement du locataire qui décide.
explain-consent-installed = { $place ->
        [group] Un propriétaire de l’équipe peut y consentir en y ajoutant l’application, là où Teams et les paramètres du locataire le permettent. Le consentement d’un administrateur pour toute l’organisation n’est pas nécessaire.
        [user] La personne concernée peut y consentir en installant l’application, là où Teams et les paramètres du locataire le permettent. Le consentement d’un administrateur pour toute l’organisation n’est pas nécessaire.
       *[chat] Un participant à la conversation ou à la réunion peut y consentir en y ajoutant l’application, là où Teams et les paramètres du locataire le permettent. Le consentement d’un administrateur pour toute l’organisation n’est pas nécessaire.
    }

### À la main : connexion

explain-offline_access =
    .title = Garder l’accès après le départ de la personne
    .can-do = L’application reçoit un jeton d’actualisation. Avec lui, elle peut obtenir sans cesse de nouveaux jetons d’accès en l’absence de la personne, pour toutes les autorisations déléguées qu’elle détient.
    .whose = Aucune donnée par elle-même : elle prolonge ce que les autres autorisations déléguées de l’application permettent pour cette personne.
    .presence = La personne se connecte une fois ; dès lors, l’application peut agir en son nom en son absence.
    .duration = Jusqu’à ce que quelqu’un retire l’accès, par exemple en révoquant les sessions de la personne, en bloquant le compte ou en reprenant le consentement. Un jeton d’actualisation inutilisé pendant 90 jours expire ; chaque utilisation le renouvelle.
not-offline_access = Elle n’ouvre rien à elle seule : sans autres autorisations, il n’y a aucun accès à garder.
not-offline_access-2 = Elle ne fait pas de l’application une application qui agit seule : chaque accès reste dans la limite des droits de la personne qui s’est connectée.

explain-openid =
    .title = Connecter des personnes
    .can-do = Les personnes peuvent se connecter à l’application avec leur compte professionnel. L’application reçoit un jeton d’ID avec un identifiant auquel elle reconnaît la personne la fois suivante.
    .whose = Uniquement la personne qui se connecte.
    .presence = Uniquement lors de la connexion, en présence de la personne.
    .duration = Le jeton d’ID indique qui s’est connecté à ce moment-là ; il n’ouvre ensuite aucune donnée.
not-openid = Elle n’ouvre ni e-mails, ni calendrier, ni fichiers, ni annuaire.
not-openid-2 = Le nom et l’adresse e-mail ne viennent qu’avec profile et email.

explain-profile =
    .title = Connaître le nom de la personne lors de la connexion
    .can-do = Le jeton d’ID indique alors aussi le nom de la personne, son nom de connexion et son ID d’objet dans l’annuaire.
    .whose = Uniquement la personne qui se connecte.
    .presence = Uniquement lors de la connexion, en présence de la personne.
    .duration = L’application l’apprend de nouveau à chaque connexion et peut conserver ce qu’elle a appris.
not-profile = Elle n’ouvre pas le profil de l’annuaire : pour le numéro de téléphone, la fonction et le responsable, il faut User.Read.

explain-email =
    .title = Connaître l’adresse e-mail de la personne lors de la connexion
    .can-do = Le jeton d’ID indique alors aussi l’adresse e-mail de la personne, si le compte en a une.
    .whose = Uniquement la personne qui se connecte.
    .presence = Uniquement lors de la connexion, en présence de la personne.
    .duration = L’application l’apprend de nouveau à chaque connexion et peut conserver ce qu’elle a appris.
not-email = Elle n’ouvre pas la boîte aux lettres : elle ne permet ni de lire ni d’envoyer de message.
note-email = L’adresse n’est pas une preuve sûre de l’identité de quelqu’un. Une application qui s’y fie pour laisser entrer peut être trompée.

explain-User-Read =
    .title = Connecter des personnes et lire leur propre profil
    .can-do = Les personnes peuvent se connecter à l’application, et celle-ci peut lire leur propre profil : nom, fonction, service, numéros de téléphone, photo, subordonnés directs et groupes dont elles sont membres, ainsi que quelques informations de base sur l’organisation.
    .whose = Uniquement le profil de la personne qui s’est connectée.
not-User-Read = Elle n’ouvre pas le profil d’autres personnes ; pour cela, il faut User.ReadBasic.All ou User.Read.All.
not-User-Read-2 = Elle n’ouvre ni e-mails, ni calendriers, ni contacts, ni fichiers.

### À la main : personnes et groupes

not-User-Read-All = Elle n’ouvre ni les e-mails, ni le calendrier, ni les contacts, ni les fichiers de qui que ce soit.
not-User-Read-All-2 = Elle n’indique ni les mots de passe, ni la date de la dernière connexion.
note-User-Read-All-delegated = Dans la plupart des organisations, tout le monde peut rechercher des collègues : même sans administrateur, l’application peut donc lire presque toute la liste des personnes.

explain-User-ReadBasic-All-delegated =
    .title = Rechercher des personnes : noms, adresses et photos
    .can-do = L’application peut énumérer toutes les personnes de l’organisation et lire quelques informations sur chacune : nom, adresse e-mail, photo et identifiants. Elle peut lire en entier le profil de la personne connectée.
explain-User-ReadBasic-All-application =
    .title = Rechercher des personnes : noms, adresses et photos, sans utilisateur connecté
    .can-do = L’application peut énumérer toutes les personnes de l’organisation et lire quelques informations sur chacune : nom, adresse e-mail, photo et identifiants.
not-User-ReadBasic-All = Elle n’indique ni le numéro de téléphone, ni la fonction, ni le service, ni le responsable des autres personnes.

explain-Group-Read-All-delegated =
    .title = Lire les groupes et ce qu’ils contiennent, dans la limite des droits de la personne connectée
    .can-do = L’application peut lire tous les groupes et leurs membres. Dans les groupes auxquels la personne connectée a accès, elle peut aussi lire le contenu : conversations, calendriers, fichiers, tâches Planner et messages des canaux d’équipe.
    .whose = Le nom et les membres de tous les groupes que la personne peut consulter ; le contenu uniquement des groupes ouverts à cette personne.
explain-Group-Read-All-application =
    .title = Lire tous les groupes, leurs conversations et leurs messages de canal, sans utilisateur connecté
    .can-do = L’application peut lire tous les groupes et leurs membres, les conversations par e-mail des groupes, les messages des canaux d’équipe et certains fichiers des groupes.
    .whose = Tous les groupes et toutes les équipes de l’organisation, y compris ceux qui sont privés.
not-Group-Read-All = Elle n’en dit pas plus sur les membres que leur appartenance : les noms et les adresses peuvent manquer, sauf si l’application peut aussi lire les profils d’utilisateur.
not-Group-Read-All-2 = Elle n’indique pas les membres des groupes qui masquent leur composition ; pour cela, il faut Member.Read.Hidden.
explain-Group-ReadWrite-All-delegated =
    .title = Lire et modifier les groupes et ce qu’ils contiennent, dans la limite des droits de la personne connectée
    .can-do = L’application peut créer, lire, modifier et supprimer des groupes, et ajouter ou retirer des membres et des propriétaires. Dans les groupes auxquels la personne connectée a accès, elle peut aussi lire et modifier le contenu : conversations, calendriers, fichiers, tâches Planner et messages des canaux d’équipe.
    .whose = Tous les groupes sur lesquels la personne connectée a des droits ; le contenu uniquement des groupes ouverts à cette personne.
explain-Group-ReadWrite-All-application =
    .title = Lire et modifier tous les groupes et ce qu’ils contiennent, sans utilisateur connecté
    .can-do = L’application peut créer, lire, modifier et supprimer tous les groupes, ajouter ou retirer des membres et des propriétaires, et lire et modifier les conversations, les calendriers et d’autres contenus des groupes.
    .whose = Tous les groupes et toutes les équipes de l’organisation, y compris ceux qui sont privés.
note-Group-ReadWrite-All = Les groupes décident de l’accès aux fichiers, aux applications et aux licences. Ajouter un membre, c’est lui donner tout cela ; seuls les groupes qui peuvent porter des rôles d’administrateur sont protégés.

note-Group-Read-All = Le nom ne promet qu’une liste de groupes ; la portée comprend ce que des personnes y écrivent. Si la liste et les membres suffisent, GroupMember.Read.All y parvient avec beaucoup moins.

explain-GroupMember-Read-All-delegated =
    .title = Lire les groupes et leurs membres, dans la limite des droits de la personne connectée
    .can-do = L’application peut énumérer les groupes, lire leurs propriétés de base, comme le nom et la description, et voir qui en sont les membres et les propriétaires.
explain-GroupMember-Read-All-application =
    .title = Lire tous les groupes et leurs membres, sans utilisateur connecté
    .can-do = L’application peut énumérer tous les groupes, lire leurs propriétés de base, comme le nom et la description, et voir qui en sont les membres et les propriétaires.
not-GroupMember-Read-All = Elle n’ouvre pas ce que contiennent les groupes : ni conversations, ni fichiers, ni calendriers, ni messages de canal.
not-GroupMember-Read-All-2 = Elle n’indique pas les membres des groupes qui masquent leur composition ; pour cela, il faut Member.Read.Hidden.

explain-Directory-Read-All-delegated =
    .title = Lire l’annuaire, dans la limite des droits de la personne connectée
    .can-do = L’application peut lire presque tout l’annuaire : les profils des personnes, les groupes et leurs membres, les applications et ce qu’elles peuvent faire, les rôles d’administrateur et leurs détenteurs, les appareils, les licences, les domaines et les paramètres de l’organisation.
explain-Directory-Read-All-application =
    .title = Lire tout l’annuaire, sans utilisateur connecté
    .can-do = L’application peut lire presque tout l’annuaire : les profils des personnes, les groupes et leurs membres, les applications et ce qu’elles peuvent faire, les rôles d’administrateur et leurs détenteurs, les appareils, les licences, les domaines et les paramètres de l’organisation.
not-Directory-Read-All = Elle n’ouvre ni e-mails, ni calendriers, ni fichiers, ni conversations.
not-Directory-Read-All-2 = Elle n’indique ni les mots de passe, ni les secrets d’applications, ni qui s’est connecté et quand.
note-Directory-Read-All = Qui prépare une attaque commence par une telle carte des personnes, des rôles et des applications. Une autorisation plus restreinte suffit presque toujours.

explain-Directory-AccessAsUser-All =
    .title = Faire dans l’annuaire tout ce que peut faire la personne connectée
    .can-do = L’application peut lire et modifier dans l’annuaire tout ce que peut la personne connectée : personnes, groupes, applications, rôles et paramètres.
    .whose = Tout ce qu’atteignent les droits de la personne connectée. Pour un administrateur, ce peut être tout l’annuaire, rôles compris.

### À la main : boîte aux lettres

not-Calendars-Read-delegated = Elle n’ouvre pas les calendriers d’autres personnes, même partagés avec cette personne ; pour cela, il faut Calendars.Read.Shared.
not-Calendars-Read-application = Elle n’ouvre ni e-mails, ni contacts, ni tâches.
note-Calendars-Read = Les données publiées indiquent aussi le transfert : l’application pourrait transmettre une invitation à d’autres.
note-Calendars-Read-delegated = Elle atteint aussi les calendriers des groupes Microsoft 365 ouverts à cette personne.

not-Calendars-ReadBasic = Le texte d’un événement, ses pièces jointes et les données ajoutées par d’autres applications restent fermés.
not-Calendars-ReadBasic-delegated = Elle n’ouvre pas les calendriers d’autres personnes, même partagés avec cette personne.

not-Calendars-ReadWrite-delegated = Elle n’ouvre pas les calendriers d’autres personnes, même partagés avec cette personne ; pour cela, il faut Calendars.ReadWrite.Shared.
not-Calendars-ReadWrite-application = Elle n’ouvre ni e-mails, ni contacts, ni tâches.
note-Calendars-ReadWrite = Quand l’application ajoute ou modifie un événement avec des invités, ceux-ci en reçoivent un e-mail au nom du propriétaire du calendrier.

about-calendar-events = { $verb ->
        [read-basic] Les objets peuvent tout contenir : questions de santé, noms de clients, projets.
       *[other] Les objets et les textes peuvent tout contenir : codes d’accès, questions de santé, noms de clients.
    }
about-calendar-events-application = Exchange peut limiter une application à des boîtes aux lettres choisies : avec le RBAC pour les applications, le droit est attribué dans Exchange au lieu d’Entra ID. Un consentement donné en plus dans Entra ID atteindrait de nouveau toutes les boîtes aux lettres, sauf si une ancienne stratégie d’accès aux applications le limite.

not-Contacts-Read-delegated = Elle n’ouvre ni le carnet d’adresses de l’organisation, ni les contacts d’autres personnes, même partagés.
not-Contacts-Read-application = Elle n’ouvre pas le carnet d’adresses de l’organisation ; celui-ci fait partie de l’annuaire.
note-Contacts-Read-application = Les personnes conservent aussi des contacts privés dans leur boîte aux lettres : famille, médecins, amis. Ceux-ci n’ont aucun lien avec l’organisation, et personne ne leur a rien demandé.
about-contacts-application = Exchange peut limiter une application à des boîtes aux lettres choisies : avec le RBAC pour les applications, le droit est attribué dans Exchange au lieu d’Entra ID. Un consentement donné en plus dans Entra ID atteindrait de nouveau toutes les boîtes aux lettres, sauf si une ancienne stratégie d’accès aux applications le limite.

not-Mail-Read-delegated = Elle n’ouvre ni les boîtes aux lettres partagées, ni les e-mails d’autres personnes ; pour cela, il faut Mail.Read.Shared.
not-Mail-Read-2 = Elle n’ouvre pas l’archive en ligne.
not-Mail-Read = Elle ne permet pas à l’application d’envoyer des e-mails.
note-Mail-Read = Les e-mails contiennent aussi des codes de connexion et des liens de réinitialisation de mot de passe. Qui les lit peut souvent s’emparer de comptes ailleurs.

not-Mail-ReadBasic = Le texte d’un message, son aperçu et ses pièces jointes restent fermés.
note-Mail-ReadBasic = Qui écrit à qui, quand et à quel sujet en dit souvent déjà long.
not-Mail-ReadBasic-All = Le texte d’un message, son aperçu et ses pièces jointes restent fermés.
note-Mail-ReadBasic-All = Qui écrit à qui, quand et à quel sujet en dit souvent déjà long.

explain-Mail-Send-delegated =
    .title = Envoyer des e-mails au nom de la personne connectée
    .can-do = L’application peut envoyer des e-mails depuis la boîte aux lettres de la personne connectée, à n’importe qui dans l’organisation ou en dehors.
    .whose = Uniquement au nom de la personne connectée.
explain-Mail-Send-application =
    .title = Envoyer des e-mails au nom de n’importe qui dans l’organisation
    .can-do = L’application peut envoyer des e-mails depuis n’importe quelle boîte aux lettres de l’organisation, à n’importe qui dans celle-ci ou en dehors.
    .whose = Au nom de chaque personne et de chaque boîte aux lettres partagée de l’organisation, sauf si autre chose la limite.
explain-Mail-Send-Shared =
    .title = Envoyer des e-mails au nom de la personne connectée et d’autres personnes
    .can-do = L’application peut envoyer des e-mails depuis la boîte aux lettres de la personne connectée, et depuis les boîtes aux lettres d’autres personnes pour lesquelles cette personne a le droit d’envoyer.
    .whose = Au nom de la personne connectée et de toutes celles qui lui ont donné le droit d’envoyer.
not-Mail-Send = Elle ne permet pas à l’application de lire des e-mails, pas même les réponses à ses propres messages.
not-Mail-Send-delegated = Elle ne permet pas à l’application d’envoyer au nom d’autres personnes ou de boîtes aux lettres partagées ; pour cela, il faut Mail.Send.Shared.
note-Mail-Send = Techniquement, un tel message est authentique en tout point. L’application peut aussi choisir de ne pas le laisser dans les éléments envoyés.

about-mail-application = Exchange peut limiter une application à des boîtes aux lettres choisies : avec le RBAC pour les applications, le droit est attribué dans Exchange au lieu d’Entra ID. Un consentement donné en plus dans Entra ID atteindrait de nouveau toutes les boîtes aux lettres, sauf si une ancienne stratégie d’accès aux applications le limite.
about-mailbox-settings-application = Exchange peut limiter une application à des boîtes aux lettres choisies : avec le RBAC pour les applications, le droit est attribué dans Exchange au lieu d’Entra ID. Un consentement donné en plus dans Entra ID atteindrait de nouveau toutes les boîtes aux lettres, sauf si une ancienne stratégie d’accès aux applications le limite.

### À la main : fichiers et sites

explain-Files-Read-All-delegated =
    .title = Lire tous les fichiers que la personne connectée peut ouvrir
    .can-do = L’application peut énumérer, rechercher et télécharger tous les fichiers que la personne connectée peut ouvrir : dans son propre OneDrive, partagés par d’autres, et dans les sites SharePoint et les équipes.
    .whose = Tout ce que la personne connectée peut ouvrir, quel qu’en soit le propriétaire. C’est souvent plus que cette personne ne le sait.
explain-Files-Read-All-application =
    .title = Lire tous les fichiers de l’organisation
    .can-do = L’application peut énumérer et télécharger tous les fichiers de tous les OneDrive, de tous les sites SharePoint et de toutes les équipes, versions antérieures comprises.
    .whose = Le OneDrive de chaque personne et tous les sites de l’organisation, y compris ceux qui sont fermés.
not-Files-Read-All = Elle ouvre les fichiers, mais pas les listes et les pages des sites ; pour celles-ci, il faut Sites.Read.All.
note-Files-Read-All-application = Si quelques sites suffisent, Sites.Selected n’ouvre que ceux qu’un administrateur désigne.

explain-Sites-Selected-delegated =
    .title = Travailler dans certains sites SharePoint désignés par un administrateur
    .can-do = À elle seule, cette autorisation n’ouvre rien. Un administrateur donne ensuite à l’application, sur certains sites, la lecture, l’écriture ou le contrôle total ; elle peut alors y faire cela, dans la limite des droits de la personne connectée.
    .whose = Uniquement les sites désignés et, dans ceux-ci, uniquement ce à quoi la personne connectée a accès.
explain-Sites-Selected-application =
    .title = Travailler dans certains sites SharePoint désignés par un administrateur, sans utilisateur connecté
    .can-do = À elle seule, cette autorisation n’ouvre rien. Un administrateur donne ensuite à l’application, sur certains sites, la lecture, l’écriture ou le contrôle total ; elle peut alors y faire cela sans utilisateur connecté.
    .whose = Uniquement les sites désignés, chacun en entier.
not-Sites-Selected = Elle n’ouvre ni d’autres sites, ni le OneDrive de quelqu’un, à moins qu’il ne soit désigné.
note-Sites-Selected = Ce que l’application atteint réellement est consigné dans chaque site, et non ici. Demandez de quels sites il s’agit, et avec quel rôle.

explain-Files-SelectedOperations-Selected-delegated =
    .title = Travailler avec certains fichiers désignés pour l’application
    .can-do = À elle seule, cette autorisation n’ouvre rien. Un responsable donne ensuite à l’application un rôle sur certains fichiers ; elle peut alors y faire ce que permet ce rôle, dans la limite des droits de la personne connectée.
    .whose = Uniquement ce qui a été désigné et, là, uniquement ce à quoi la personne connectée a accès.
explain-Files-SelectedOperations-Selected-application =
    .title = Travailler avec certains fichiers désignés pour l’application, sans utilisateur connecté
    .can-do = À elle seule, cette autorisation n’ouvre rien. Un responsable donne ensuite à l’application un rôle sur certains fichiers ; elle peut alors y faire ce que permet ce rôle, sans utilisateur connecté.
    .whose = Uniquement ce qui a été désigné.

explain-Lists-SelectedOperations-Selected-delegated =
    .title = Travailler dans certaines listes SharePoint désignées pour l’application
    .can-do = À elle seule, cette autorisation n’ouvre rien. Un responsable donne ensuite à l’application un rôle sur certaines listes ; elle peut alors y faire ce que permet ce rôle, dans la limite des droits de la personne connectée.
    .whose = Uniquement ce qui a été désigné et, là, uniquement ce à quoi la personne connectée a accès.
explain-Lists-SelectedOperations-Selected-application =
    .title = Travailler dans certaines listes SharePoint désignées pour l’application, sans utilisateur connecté
    .can-do = À elle seule, cette autorisation n’ouvre rien. Un responsable donne ensuite à l’application un rôle sur certaines listes ; elle peut alors y faire ce que permet ce rôle, sans utilisateur connecté.
    .whose = Uniquement ce qui a été désigné.

explain-ListItems-SelectedOperations-Selected-delegated =
    .title = Travailler avec certains éléments de listes SharePoint désignés pour l’application
    .can-do = À elle seule, cette autorisation n’ouvre rien. Un responsable donne ensuite à l’application un rôle sur certains éléments de liste, fichiers ou dossiers ; elle peut alors y faire ce que permet ce rôle, dans la limite des droits de la personne connectée.
    .whose = Uniquement ce qui a été désigné et, là, uniquement ce à quoi la personne connectée a accès.
explain-ListItems-SelectedOperations-Selected-application =
    .title = Travailler avec certains éléments de listes SharePoint désignés pour l’application, sans utilisateur connecté
    .can-do = À elle seule, cette autorisation n’ouvre rien. Un responsable donne ensuite à l’application un rôle sur certains éléments de liste, fichiers ou dossiers ; elle peut alors y faire ce que permet ce rôle, sans utilisateur connecté.
    .whose = Uniquement ce qui a été désigné.

### À la main : noms qui signifient moins que leur terme

explain-Policy-ReadWrite-AccessReview =
    .title = Lire et modifier la stratégie par défaut des révisions d’accès
    .can-do = L’application peut lire et modifier la stratégie qui s’applique par défaut aux révisions d’accès.

explain-ProgramControl-Read-All =
    .title = Lire les programmes de révisions d’accès
    .can-do = L’application peut lire les programmes qui regroupent des révisions d’accès, et leurs contrôles.

explain-ProgramControl-ReadWrite-All =
    .title = Lire et modifier les programmes de révisions d’accès
    .can-do = L’application peut créer, lire, modifier et supprimer les programmes qui regroupent des révisions d’accès, et leurs contrôles.

explain-BookingsAppointment-ReadWrite-All =
    .title = Lire et modifier les rendez-vous dans Bookings
    .can-do = L’application peut créer, lire, modifier et supprimer les rendez-vous dans Bookings, ainsi que leurs clients.

explain-SchedulePermissions-ReadWrite-All =
    .title = Lire et modifier qui peut faire quoi avec les plannings de travail
    .can-do = L’application peut lire et modifier les droits qu’ont des personnes sur les plannings de travail.

### À la main : applications Teams, où un seul texte sert toutes les autorisations de la famille
# $verb: read, read-write, read-write-and-consent or manage

explain-family-TeamsAppInstallation-apps = { $extent ->
        [owned-by-app] sa propre application Teams
        [selected] les applications Teams choisies par un administrateur
       *[other] les applications Teams
    }
explain-family-TeamsAppInstallation-place = { $place ->
        [chat] { $kind ->
            [application] dans { $extent ->
                [installed] la conversation où l’application est elle-même installée
               *[other] n’importe quelle conversation
            }
           *[delegated] dans les conversations de la personne connectée
        }
        [team] { $kind ->
            [application] dans n’importe quelle équipe
           *[delegated] dans les équipes auxquelles la personne connectée a accès
        }
        [group] dans l’équipe où l’application est elle-même installée
        [user] { $kind ->
            [application] pour { $extent ->
                [installed] la personne pour laquelle l’application est elle-même installée
               *[other] n’importe quelle personne
            }
           *[delegated] pour la personne connectée
        }
       *[other] dans des équipes, dans des conversations et pour des personnes
    }
explain-family-TeamsAppInstallation =
    .title = { $verb ->
        [read] { $extent ->
            [owned-by-app] Voir si l’application elle-même est installée { explain-family-TeamsAppInstallation-place }
            [selected] Voir si les applications Teams choisies par un administrateur sont installées { explain-family-TeamsAppInstallation-place }
           *[other] Voir les applications Teams installées { explain-family-TeamsAppInstallation-place }
        }
        [read-write] Installer et désinstaller { explain-family-TeamsAppInstallation-apps } { explain-family-TeamsAppInstallation-place }
       *[read-write-and-consent] Installer et désinstaller { explain-family-TeamsAppInstallation-apps } { explain-family-TeamsAppInstallation-place } et consentir aux accès demandés
    }
    .can-do = { $verb ->
        [read] { $extent ->
            [owned-by-app] L’application peut voir si elle est elle-même installée { explain-family-TeamsAppInstallation-place }.
           *[other] L’application peut voir lesquelles, parmi { explain-family-TeamsAppInstallation-apps }, sont installées { explain-family-TeamsAppInstallation-place }.
        }
        [read-write] L’application peut voir, installer, mettre à jour et désinstaller { explain-family-TeamsAppInstallation-apps } { explain-family-TeamsAppInstallation-place }.
       *[read-write-and-consent] L’application peut voir, installer, mettre à jour et désinstaller { explain-family-TeamsAppInstallation-apps } { explain-family-TeamsAppInstallation-place }. Elle peut aussi y accorder les accès que demande une application, sans que personne d’autre soit consulté.
    }
    .whose = { $extent ->
        [owned-by-app] Uniquement l’installation de l’application elle-même { explain-family-TeamsAppInstallation-place }.
        [selected] Uniquement les applications Teams qu’un administrateur a choisies pour cette application. Tant qu’aucune n’a été choisie, elle ne peut rien faire.
        [installed] Uniquement l’endroit où l’application est installée.
       *[other] { $kind ->
            [application] { explain-family-TeamsAppInstallation-place }, dans toute l’organisation.
           *[delegated] Uniquement { explain-family-TeamsAppInstallation-place }.
        }
    }

explain-family-ResourceSpecificPermissionGrant =
    .title = Voir quels accès ont été donnés à des applications { explain-family-TeamsAppInstallation-place }
    .can-do = L’application peut voir quelles applications ont reçu un accès { explain-family-TeamsAppInstallation-place }, et quel est cet accès.
    .whose = { explain-family-TeamsAppInstallation.whose }

explain-TeamsApp-Read-Group =
    .title = Voir quels accès ont été donnés à des applications dans l’équipe
    .can-do = L’application peut voir quelles applications ont reçu un accès dans l’équipe où elle est installée, et quel est cet accès.

### À la main : appels et réunions

explain-Calls-Initiate-All =
    .title = Appeler une personne et transférer des appels, sans utilisateur connecté
    .can-do = L’application peut appeler une personne à la fois, diffuser des messages et transférer des appels à des personnes de l’organisation.
explain-Calls-InitiateGroupCall-All =
    .title = Appeler plusieurs personnes et en faire entrer dans des réunions, sans utilisateur connecté
    .can-do = L’application peut lancer des appels à plusieurs personnes et faire entrer d’autres personnes dans des réunions de l’organisation.
explain-Calls-JoinGroupCall-All =
    .title = Participer à n’importe quel appel de groupe ou réunion comme un collègue, sans utilisateur connecté
    .can-do = L’application peut participer à des appels de groupe et à des réunions planifiées avec le statut d’un membre de l’organisation. Elle peut aussi y couper le micro de personnes, en admettre depuis la salle d’attente, et démarrer ou arrêter l’enregistrement et la transcription.
not-Calls-JoinGroupCall-All = À elle seule, elle ne transmet pas à l’application ce qui est dit : pour le son et l’image, il lui faut aussi Calls.AccessMedia.All.
explain-Calls-JoinGroupCallAsGuest-All =
    .title = Participer à n’importe quel appel de groupe ou réunion en tant qu’invité, sans utilisateur connecté
    .can-do = L’application peut participer à des appels de groupe et à des réunions planifiées de l’organisation en tant qu’invité anonyme.
not-Calls-JoinGroupCallAsGuest-All = À elle seule, elle ne transmet pas à l’application ce qui est dit : pour le son et l’image, il lui faut aussi Calls.AccessMedia.All.
explain-Calls-JoinGroupCallasGuest-All =
    .title = Participer à n’importe quel appel de groupe ou réunion en tant qu’invité (seconde graphie)
    .can-do = Les données publiées contiennent cette seconde graphie de Calls.JoinGroupCallAsGuest.All, sans ID sous lequel elle pourrait être accordée. D’après ces données, elle permet à l’application d’agir dans un appel : couper le micro de personnes, en admettre depuis la salle d’attente, et démarrer ou arrêter l’enregistrement.
explain-Calls-AccessMedia-All =
    .title = Entendre et voir les appels et les réunions, sans utilisateur connecté
    .can-do = Dans les appels et les réunions auxquels elle participe, l’application reçoit directement le son, l’image et les écrans partagés. Elle peut les écouter, les analyser et les enregistrer.
not-Calls-AccessMedia-All = À elle seule, elle ne fait pas entrer l’application dans un appel ; pour cela, il faut une autorisation d’appeler ou de participer.
note-Calls-AccessMedia-All = Ce qui se dit de vive voix compte parmi ce qu’il y a de plus confidentiel dans une organisation. Demandez si les personnes sont informées que l’application écoute.
explain-Calls-AccessMedia-Chat =
    .title = Entendre et voir les appels de la conversation où l’application est installée
    .can-do = Dans les appels et les réunions de la conversation ou de la réunion où elle est installée, l’application reçoit directement le son, l’image et les écrans partagés.
explain-Calls-JoinGroupCalls-Chat =
    .title = Participer aux appels de la conversation où l’application est installée
    .can-do = L’application peut participer aux appels et aux réunions de la conversation ou de la réunion où elle est installée.
explain-Calls-ReportSyntheticMedia-All =
    .title = Signaler des voix et des images artificielles dans les appels, sans utilisateur connecté
    .can-do = L’application peut signaler que la voix ou l’image d’une personne dans un appel semble produite artificiellement.
not-Calls-ReportSyntheticMedia-All = Elle ne fait pas entrer l’application dans un appel, et ne lui transmet ni son ni image.

### À la main : agents

explain-AgentIdentity-CreateAsManager =
    .title = Créer des identités d’agents IA à partir de son propre modèle et les gérer
    .can-do = L’application peut créer des identités d’agents IA à partir de son propre modèle, et lire, modifier et supprimer ces identités.
explain-AgentIdentityBlueprint-AddRemoveCreds-All =
    .title = Ajouter et retirer des informations d’identification de modèles d’agents IA
    .can-do = L’application peut ajouter et retirer les secrets, les certificats et les autres informations d’identification de tous les modèles d’identités d’agents IA.
note-AgentIdentityBlueprint-AddRemoveCreds-All = Qui ajoute à un modèle ses propres informations d’identification peut agir comme les agents qui en sont issus.
explain-AgentIdentityBlueprint-UpdateAuthProperties-All =
    .title = Modifier la façon dont les modèles d’agents IA se connectent et ce qu’ils demandent
    .can-do = L’application peut modifier les paramètres de connexion et les autorisations de tous les modèles d’identités d’agents IA.
explain-AgentIdentityBlueprint-UpdateBranding-All =
    .title = Modifier l’apparence des modèles d’agents IA
    .can-do = L’application peut modifier la façon dont les modèles d’identités d’agents IA se présentent, par exemple leur nom et leur logo.
explain-AgentIdUser-ReadWrite-IdentityParentedBy =
    .title = Lire et modifier les comptes d’utilisateur d’agents IA issus de son propre modèle
    .can-do = L’application peut créer, lire, modifier et supprimer les comptes d’utilisateur d’agents IA dont l’identité est issue de son propre modèle.
    .whose = Uniquement les comptes d’utilisateur qui appartiennent à des agents issus du modèle de l’application.

### À la main : verbes particuliers

explain-ApprovalSolution-ReadWrite-All =
    .title = Lire toutes les demandes d’approbation et leurs réponses et s’abonner à leurs notifications, sans utilisateur connecté
    .can-do = L’application peut lire toutes les demandes d’approbation et leurs réponses, et créer, modifier et supprimer des abonnements qui lui signalent les nouvelles.
explain-Notes-Create =
    .title = Créer des blocs-notes, des sections et des pages OneNote et lire les titres de ceux qui existent
    .can-do = L’application peut créer des blocs-notes, des sections et des pages dans OneNote. De ce qui existe déjà, elle voit les titres des blocs-notes et des sections ; ce qui est écrit dans les pages lui reste fermé.
explain-Goals-Export-Read-All =
    .title = Lire les données de Viva Goals que la personne connectée peut ouvrir
    .can-do = L’application peut lire tous les objectifs et travaux d’exportation de Viva Goals que la personne connectée peut ouvrir.
    .whose = Ce que la personne connectée peut ouvrir, à qui que cela appartienne.
explain-Goals-Export-ReadWrite-All =
    .title = Lire et exporter les données de Viva Goals que la personne connectée peut ouvrir
    .can-do = L’application peut lire tous les objectifs et travaux d’exportation de Viva Goals que la personne connectée peut ouvrir, et lancer de nouveaux travaux d’exportation.
    .whose = { explain-Goals-Export-Read-All.whose }
not-AgentCollection-Read-All = Elle n’ouvre ni la collection globale ni celle des agents en quarantaine ; il existe pour cela des autorisations distinctes.
not-AgentCollection-ReadWrite-All = { not-AgentCollection-Read-All }
explain-AppCatalog-Submit =
    .title = Soumettre des applications Teams au catalogue de l’organisation pour examen
    .can-do = L’application peut soumettre des applications Teams au catalogue de l’organisation au nom de la personne connectée, et retirer les soumissions qui attendent encore d’être examinées.
not-AppCatalog-Submit = Elle ne permet ni d’approuver ni de publier une application ; c’est un administrateur qui en décide.
explain-AuditActivity-Write =
    .title = Remettre des journaux d’activité à Purview
    .can-do = L’application peut charger en masse des journaux d’activité dans le magasin d’audit de Purview. À elle seule, cette autorisation ne lui permet pas d’en lire.
explain-ContentActivity-Write =
    .title = Remettre à Purview des journaux sur les contenus traités
    .can-do = L’application peut charger en masse, dans le magasin d’audit de Purview, des journaux sur la façon dont des personnes ont traité des contenus. À elle seule, cette autorisation ne lui permet pas d’en lire.
explain-ChannelMessage-Edit =
    .title = Modifier des messages de canal au nom de la personne connectée
    .can-do = L’application peut modifier des messages de canaux Teams au nom de la personne connectée. Microsoft n’a pas publié les appels que cela ouvre.
explain-ChannelMessage-UpdatePolicyViolation-All =
    .title = Signaler des messages de canal comme enfreignant une stratégie, sans utilisateur connecté
    .can-do = L’application peut signaler des messages de tous les canaux Teams comme enfreignant les règles de protection contre la perte de données. Un message signalé peut être masqué à ses lecteurs.
not-ChannelMessage-UpdatePolicyViolation-All = Elle ne permet de rien modifier d’autre dans un message.
explain-Chat-UpdatePolicyViolation-All =
    .title = Signaler des messages de conversation comme enfreignant une stratégie, sans utilisateur connecté
    .can-do = L’application peut signaler des messages de toutes les conversations comme enfreignant les règles de protection contre la perte de données. Un message signalé peut être masqué à ses lecteurs.
not-Chat-UpdatePolicyViolation-All = Elle ne permet de rien modifier d’autre dans un message.
explain-Content-Process-All =
    .title = Faire vérifier des contenus par Purview, pour toute l’organisation
    .can-do = L’application peut remettre des contenus, par exemple ce que quelqu’un y saisit ou y envoie, et faire vérifier par Purview s’ils respectent les règles de l’organisation en matière de sécurité des données.
explain-Content-Process-User =
    .title = Faire vérifier des contenus par Purview, pour des personnes particulières
    .can-do = L’application peut remettre les contenus d’une personne, par exemple ce qu’elle y saisit ou y envoie, et faire vérifier par Purview s’ils respectent les règles de l’organisation en matière de sécurité des données.
    .whose = { $kind ->
        [application] N’importe quelle personne de l’organisation ; chaque appel porte sur une seule.
       *[delegated] Uniquement la personne connectée.
    }
not-Content-Process-All = Elle n’ouvre aucun contenu que l’application n’ait déjà.
not-Content-Process-User = Elle n’ouvre aucun contenu que l’application n’ait déjà.
explain-ProtectionScopes-Compute-All =
    .title = Savoir quelles règles Purview s’appliquent à qui
    .can-do = L’application peut faire déterminer quelles règles de protection des données et de conformité s’appliquent aux personnes de l’organisation et à ce qu’elles font dans l’application.
explain-ProtectionScopes-Compute-User =
    .title = Savoir quelles règles Purview s’appliquent à une personne
    .can-do = L’application peut faire déterminer quelles règles de protection des données et de conformité s’appliquent à une personne et à ce qu’elle fait dans l’application.
    .whose = { $kind ->
        [application] N’importe quelle personne de l’organisation ; chaque appel porte sur une seule.
       *[delegated] Uniquement la personne connectée.
    }
explain-SensitivityLabel-Evaluate =
    .title = Déterminer quelle étiquette de confidentialité s’applique
    .can-do = L’application peut faire déterminer quelle étiquette de confidentialité et quels droits reçoit un contenu composé de contenus étiquetés.
    .whose = { $kind ->
        [application] Les étiquettes de confidentialité de l’organisation.
       *[delegated] Les étiquettes de confidentialité qui s’appliquent à la personne connectée.
    }
explain-SensitivityLabel-Evaluate-All =
    .title = Déterminer quelle étiquette de confidentialité s’applique, pour n’importe qui
    .can-do = L’application peut faire déterminer quelle étiquette de confidentialité un contenu devrait recevoir, et quelle étiquette et quels droits s’appliquent quand des contenus étiquetés sont combinés, pour n’importe quelle personne.
not-SensitivityLabel-Evaluate = Elle ne pose aucune étiquette et n’ouvre aucun contenu.
not-SensitivityLabel-Evaluate-All = Elle ne pose aucune étiquette et n’ouvre aucun contenu.
explain-Device-Command =
    .title = Lancer des applications sur les appareils de la personne connectée
    .can-do = L’application peut lancer une autre application sur un appareil de la personne connectée, ou y échanger des messages avec une application.
explain-Device-CreateFromOwnedTemplate =
    .title = Créer des appareils à partir des modèles de la personne connectée
    .can-do = L’application peut créer des entrées d’appareils dans l’annuaire à partir de modèles qui appartiennent à la personne connectée.
explain-DeviceManagementManagedDevices-PrivilegedOperations-All =
    .title = Effacer, verrouiller et localiser les appareils gérés par Intune
    .can-do = L’application peut donner aux appareils gérés par Intune des ordres lourds de conséquences : les effacer ou les réinitialiser, les verrouiller, supprimer un code secret, les localiser, les redémarrer ou les mettre hors service.
note-DeviceManagementManagedDevices-PrivilegedOperations-All = Un appareil effacé perd ce qui n’était pas enregistré ailleurs. Sur de nombreux appareils à la fois, cela arrête le travail partout.
explain-EduRoster-Write =
    .title = Modifier les listes de classes de la personne connectée
    .can-do = D’après son nom, cette autorisation permet à l’application de modifier les listes de classes de la personne connectée. Les données publiées n’indiquent que des appels qui lisent : l’établissement, les classes et le groupe de la personne.
explain-EduRoster-WriteWrite-All =
    .title = Modifier les listes de classes de toute l’organisation
    .can-do = D’après son nom, cette autorisation permet à l’application de modifier les listes de classes de l’organisation. Les données publiées n’indiquent que des appels qui lisent quels établissements et quelles personnes ont changé.
explain-EngagementConversation-Migration-All =
    .title = Importer des conversations dans Viva Engage, sans utilisateur connecté
    .can-do = L’application peut créer dans Viva Engage des conversations, des messages, des réactions et des pièces jointes provenant d’un autre système, au nom des personnes qui les y ont écrits.
note-EngagementConversation-Migration-All = C’est l’application qui choisit qui apparaît comme auteur. Un tel droit sert à une migration et devrait prendre fin avec elle.
explain-Teamwork-Migrate-All =
    .title = Importer des messages dans Teams au nom d’autres personnes
    .can-do = L’application peut créer et modifier des messages dans n’importe quelle conversation ou n’importe quel canal, et choisir qui apparaît comme expéditeur et à quel moment ils ont été envoyés. Elle peut aussi créer des équipes et des canaux à cette fin.
note-Teamwork-Migrate-All = Personne ne peut distinguer un tel message d’un message que la personne a réellement écrit. Un tel droit sert à une migration et devrait prendre fin avec elle.
explain-FileIngestion-Ingest =
    .title = Remettre des contenus locaux à l’index de recherche, sans utilisateur connecté
    .can-do = L’application peut ajouter des contenus locaux à l’index de recherche de l’organisation, les y modifier et les y supprimer.
explain-FileIngestionHybridOnboarding-Manage =
    .title = Configurer le flux de contenus locaux, sans utilisateur connecté
    .can-do = L’application peut configurer et modifier la façon dont des contenus locaux entrent dans l’index de recherche de l’organisation.
explain-FileStorageContainer-Selected =
    .title = Travailler dans les conteneurs SharePoint Embedded ouverts à l’application
    .can-do = À elle seule, cette autorisation n’ouvre rien. Le propriétaire d’un type de conteneur donne ensuite à l’application des droits sur les conteneurs de ce type ; dans ces limites, l’application peut créer des conteneurs, y lire, modifier et supprimer des fichiers, et décider qui y a accès.
    .whose = { $kind ->
        [application] Uniquement les conteneurs des types ouverts à l’application, chacun en entier.
       *[delegated] Uniquement les conteneurs des types ouverts à l’application et, dans ceux-ci, uniquement ce à quoi la personne connectée a accès.
    }
not-FileStorageContainer-Selected = Elle n’ouvre ni sites SharePoint, ni OneDrive.
explain-FileStorageContainer-Manage-All =
    .title = Administrer les conteneurs SharePoint Embedded
    .can-do = L’application peut énumérer les conteneurs SharePoint Embedded de l’organisation, les modifier, les archiver, les verrouiller et les supprimer, et décider qui en est propriétaire et qui y a accès.
explain-AppRoleAssignment-ReadWrite-All =
    .can-do = L’application peut lire, créer et supprimer des attributions : les autorisations d’application que détient chaque application, et les personnes affectées à chaque application. En créer une, c’est consentir au nom de l’organisation : elle peut donner à n’importe quelle application, elle-même comprise, n’importe quelle autorisation d’application, sans que personne d’autre soit consulté.
explain-DelegatedPermissionGrant-ReadWrite-All =
    .can-do = L’application peut créer, lire, modifier et supprimer des octrois d’autorisations déléguées. En créer un, c’est consentir au nom des personnes : elle peut donner à n’importe quelle application, elle-même comprise, n’importe quelle autorisation déléguée, pour une seule personne ou pour toutes, sans que personne d’autre soit consulté.
explain-Chat-ReadWrite-All-delegated =
    .title = Lire toutes les conversations, dans la limite des droits de la personne connectée, et en retirer l’accès à une personne
    .can-do = L’application peut lire toutes les conversations et tout ce qui y est écrit, dans la limite des droits de la personne connectée. Elle peut aussi retirer à une personne l’accès à des conversations.
explain-Chat-ReadWrite-All-application =
    .title = Lire toutes les conversations et modifier leurs membres et leurs paramètres, sans utilisateur connecté
    .can-do = L’application peut lire toutes les conversations et tout ce qui y est écrit. Elle peut en modifier le nom et les paramètres, y ajouter des membres et y épingler des messages.
not-Chat-ReadWrite-All = Elle ne permet pas à l’application d’écrire des messages dans les conversations.
explain-Files-ReadWrite-AppFolder =
    .title = Lire et modifier les fichiers du dossier propre à l’application dans OneDrive
    .can-do = L’application peut créer, lire, modifier et supprimer des fichiers dans un dossier qui lui est propre dans OneDrive. Les autres dossiers restent fermés.
    .whose = { $kind ->
        [application] Uniquement le dossier propre à l’application, dans le OneDrive de chaque personne de l’organisation.
       *[delegated] Uniquement le dossier propre à l’application dans le OneDrive de la personne connectée.
    }
explain-Files-Read-Selected =
    .whose = Uniquement les fichiers que la personne connectée choisit pour l’application, et pour quelques heures seulement.
explain-Files-ReadWrite-Selected =
    .whose = Uniquement les fichiers que la personne connectée choisit pour l’application, et pour quelques heures seulement.
explain-Sites-ReadWrite-All =
    .title = { $kind ->
        [application] Lire et modifier le contenu de tous les sites SharePoint, sans utilisateur connecté
       *[delegated] Lire et modifier le contenu des sites SharePoint, dans la limite des droits de la personne connectée
    }
    .can-do = { $kind ->
        [application] L’application peut créer, lire, modifier et supprimer des documents, des éléments de liste et des pages dans tous les sites SharePoint.
       *[delegated] L’application peut créer, lire, modifier et supprimer des documents, des éléments de liste et des pages dans tous les sites SharePoint, dans la limite des droits de la personne connectée.
    }
not-Sites-ReadWrite-All = Elle ne permet pas de décider qui a accès à un site ; pour cela, il faut Sites.FullControl.All.
note-Chat-ReadWrite = L’application peut aussi écrire des messages au nom de la personne connectée.
explain-Group-ManageProtection-All =
    .title = Lire les groupes et définir leur étiquette de confidentialité
    .can-do = L’application peut énumérer les groupes, lire leurs propriétés de base et modifier leur étiquette de confidentialité.
note-Group-ManageProtection-All = L’étiquette peut décider si des invités peuvent rejoindre le groupe et si ses contenus peuvent être partagés à l’extérieur.
explain-IndustryData-DataConnector-Upload =
    .title = Charger des fichiers de données dans School Data Sync
    .can-do = L’application peut charger des fichiers contenant des données de l’établissement dans des connecteurs de School Data Sync, et les faire vérifier.
explain-IndustryData-Run-Start =
    .title = Lire et lancer des exécutions de synchronisation de School Data Sync
    .can-do = L’application peut lire les exécutions de synchronisation de School Data Sync et en lancer de nouvelles.
explain-Organization-ReadWrite-All =
    .title = Lire et modifier la fiche de l’organisation dans l’annuaire
explain-LifeCycleInfo-Read-All =
    .title = Lire des informations sur le cycle de vie (rien d’autre n’est publié)
    .can-do = D’après son nom, cette autorisation permet à l’application de lire des informations sur le cycle de vie. Microsoft ne publie pour elle ni description ni le moindre appel ; les données ne permettent donc pas de dire ce qu’elle atteint. Interrogez l’éditeur.
    .whose = { explain-unexplained.whose }
explain-LifeCycleInfo-ReadWrite-All =
    .title = Lire et modifier des informations sur le cycle de vie (rien d’autre n’est publié)
    .can-do = D’après son nom, cette autorisation permet à l’application de lire et de modifier des informations sur le cycle de vie. Microsoft ne publie pour elle ni description ni le moindre appel ; les données ne permettent donc pas de dire ce qu’elle atteint. Interrogez l’éditeur.
    .whose = { explain-unexplained.whose }
explain-LifecycleWorkflows-Workflow-Activate =
    .title = Exécuter des workflows d’arrivée, de mutation et de départ de personnes
    .can-do = L’application peut exécuter à la demande des workflows de cycle de vie existants pour des personnes choisies. Ce qui se passe est défini dans le workflow : il peut créer des accès, mais aussi retirer des groupes, désactiver des comptes ou les supprimer.
explain-ServiceMessageViewpoint-Write =
    .title = Marquer comme lues des annonces du centre de messages
    .can-do = L’application peut marquer, pour l’administrateur connecté, des annonces du centre de messages comme lues, favorites ou archivées.
    .whose = Uniquement ce que l’administrateur connecté a marqué.
explain-Sites-Archive-All =
    .title = Archiver des sites SharePoint et les rétablir
    .can-do = L’application peut placer des sites SharePoint dans l’archive, où personne ne peut les ouvrir, et les en faire revenir.
explain-SynchronizationData-User-Upload =
    .title = Charger en masse des données d’utilisateurs pour le provisionnement
    .can-do = L’application peut charger des données d’utilisateurs dans le service de provisionnement, qui crée, modifie ou désactive des comptes en conséquence.
explain-SynchronizationData-User-Upload-OwnedBy =
    .title = Charger en masse des données d’utilisateurs pour le provisionnement, pour ses propres applications
    .can-do = L’application peut charger des données d’utilisateurs dans le service de provisionnement, qui crée, modifie ou désactive des comptes en conséquence ; uniquement pour les applications qu’elle a elle-même créées ou possède.
note-SynchronizationData-User-Upload = Qui remet les données d’utilisateurs décide quels comptes existent.
explain-TeamMember-ReadWriteNonOwnerRole-All =
    .title = Ajouter et retirer des membres d’équipes, mais pas des propriétaires
    .can-do = L’application peut lire qui fait partie des équipes et ajouter ou retirer des membres. Elle ne peut ni ajouter ni retirer des propriétaires, ni faire d’un membre un propriétaire.
explain-User-DeleteRestore-All =
    .title = Supprimer et restaurer des comptes d’utilisateur
    .can-do = L’application peut supprimer des comptes d’utilisateur et rétablir ceux qui ont été supprimés.
note-User-DeleteRestore-All = Un compte supprimé peut être rétabli pendant 30 jours. Supprimer les comptes des administrateurs peut priver une organisation de tout accès.
explain-User-EnableDisableAccount-All =
    .title = Activer et désactiver des comptes d’utilisateur
    .can-do = L’application peut désactiver des comptes d’utilisateur, si bien que les personnes ne peuvent plus se connecter, et les réactiver.
explain-User-Invite-All =
    .title = Inviter des personnes externes
    .can-do = L’application peut inviter des personnes externes dans l’organisation.
not-User-Invite-All = Elle ne donne pas à un invité d’autres droits que ceux de tout invité.
explain-User-ManageIdentities-All =
    .title = Modifier les identités avec lesquelles des personnes se connectent
    .can-do = L’application peut lire, modifier et supprimer les identités avec lesquelles des personnes se connectent, par exemple le nom de connexion ou un compte d’un autre fournisseur.
note-User-ManageIdentities-All = Qui ajoute une identité à soi au compte de quelqu’un peut se connecter à sa place.
explain-User-RevokeSessions-All =
    .title = Mettre fin aux sessions de personnes
    .can-do = L’application peut mettre fin à toutes les sessions d’une personne. Celle-ci doit alors se reconnecter partout.
explain-User-ConvertToInternal-ReadWrite-All =
    .title = Transformer des comptes d’invités en comptes internes
    .can-do = L’application peut transformer le compte d’une personne externe en compte de membre interne.
explain-User-Export-All =
    .title = Exporter tout ce que Microsoft conserve sur une personne
    .can-do = L’application peut lancer l’exportation de toutes les données que les services de Microsoft conservent sur une personne, comme pour une demande relative aux données personnelles, vers un stockage qu’elle désigne.
explain-SecurityIdentitiesActions-ReadWrite-All =
    .title = Agir sur des comptes par l’intermédiaire de Defender pour Identity
    .can-do = L’application peut mener des actions sur des comptes par l’intermédiaire de Defender pour Identity, comme les désactiver ou les activer, mettre fin à leurs sessions ou exiger un nouveau mot de passe.
explain-SecurityIdentitiesUserActions-ReadWrite-All =
    .title = Agir sur les comptes de personnes par l’intermédiaire de Defender pour Identity
    .can-do = L’application peut prendre des mesures correctives sur les comptes de personnes par l’intermédiaire de Defender pour Identity, comme les désactiver, mettre fin à leurs sessions ou exiger un nouveau mot de passe.
explain-PlaceDeviceTelemetry-ReadWrite-All =
    .title = Transmettre des mesures de capteurs des postes de travail, sans utilisateur connecté
    .can-do = L’application peut transmettre ce que des capteurs ont mesuré aux postes de travail. Le nom parle aussi de lire, mais aucun appel n’est publié pour cela.
explain-EntraBackup-ReadWrite-Preview =
    .title = Lire les sauvegardes de l’annuaire et prévisualiser une restauration
    .can-do = L’application peut lire les sauvegardes de l’annuaire et faire établir un aperçu de ce que la restauration de l’une d’elles modifierait.
explain-EntraBackup-ReadWrite-Recovery =
    .title = Restaurer l’annuaire à partir d’une sauvegarde
    .can-do = L’application peut lire les sauvegardes de l’annuaire et ramener des personnes, des groupes, des applications, des stratégies et d’autres éléments à l’état d’une sauvegarde.
explain-PrintJob-ReadWriteBasic =
    .title = Créer, lancer et annuler les travaux d’impression de la personne connectée, sans les documents
    .can-do = L’application peut lire les informations sur les travaux d’impression de la personne connectée, en créer, les lancer et les annuler.
explain-PrintJob-ReadWriteBasic-All-delegated =
    .title = Créer, lancer et annuler des travaux d’impression, sans les documents
    .can-do = L’application peut lire les informations sur les travaux d’impression que la personne connectée peut voir, en créer, les lancer et les annuler.
explain-PrintJob-ReadWriteBasic-All-application =
    .title = Lire et modifier les informations sur tous les travaux d’impression, sans utilisateur connecté
    .can-do = L’application peut lire et modifier les informations sur les travaux d’impression de tout le monde et les interrompre.
not-PrintJob-ReadWriteBasic = Elle n’ouvre pas le document imprimé.
not-PrintJob-ReadWriteBasic-All = Elle n’ouvre pas le document imprimé.
explain-EduAssignments-ReadWriteBasic =
    .title = Lire et modifier les devoirs scolaires de la personne connectée, sans les notes
    .can-do = L’application peut créer, lire, modifier et supprimer les devoirs scolaires des classes de la personne connectée.
explain-EduAssignments-ReadWriteBasic-All =
    .title = Lire et modifier tous les devoirs scolaires, sans les notes
    .can-do = L’application peut créer, lire, modifier et supprimer les devoirs scolaires de toutes les classes.
not-EduAssignments-ReadWriteBasic = Elle n’ouvre ni ne modifie les notes et les commentaires de correction.
not-EduAssignments-ReadWriteBasic-All = Elle n’ouvre ni ne modifie les notes et les commentaires de correction.
explain-Notes-ReadWrite-CreatedByApp =
    .title = Sans effet : servait aux blocs-notes créés par l’application
    .can-do = Microsoft a retiré cette autorisation : elle n’a plus aucun effet. Elle ouvrait autrefois les blocs-notes OneNote que l’application avait elle-même créés.
    .whose = Rien.
explain-MailboxItem-ImportExport =
    .title = Exporter les éléments de la boîte aux lettres de la personne connectée et en importer
    .can-do = L’application peut extraire en entier les e-mails, les événements, les contacts et les tâches de la boîte aux lettres de la personne connectée, et y introduire de tels éléments.
explain-MailboxItem-ImportExport-All =
    .title = Exporter les éléments des boîtes aux lettres de tout le monde et en importer, sans utilisateur connecté
    .can-do = L’application peut extraire en entier les e-mails, les événements, les contacts et les tâches de toutes les boîtes aux lettres, et y introduire de tels éléments.
note-MailboxItem-ImportExport = Un message importé ressemble à un message reçu : l’expéditeur et la date sont ceux qu’indique l’application.
note-MailboxItem-ImportExport-All = Un message importé ressemble à un message reçu : l’expéditeur et la date sont ceux qu’indique l’application.

explain-IMAP-AccessAsUser-All =
    .title = Ouvrir des boîtes aux lettres par IMAP, dans la limite des droits de la personne connectée
    .can-do = L’application peut lire, déplacer, modifier et supprimer des e-mails par IMAP, le protocole des logiciels de messagerie, dans toutes les boîtes aux lettres que la personne connectée peut ouvrir.
    .whose = La boîte aux lettres de la personne connectée, ainsi que les boîtes aux lettres partagées et celles d’autres personnes auxquelles elle a un accès total.
not-IMAP-AccessAsUser-All = Elle ne permet pas à l’application d’envoyer des e-mails ; pour cela, il faut SMTP.Send ou Mail.Send.
explain-POP-AccessAsUser-All =
    .title = Récupérer des e-mails par POP, dans la limite des droits de la personne connectée
    .can-do = L’application peut récupérer et supprimer des e-mails par POP, un ancien protocole des logiciels de messagerie, dans toutes les boîtes aux lettres que la personne connectée peut ouvrir.
    .whose = La boîte aux lettres de la personne connectée, ainsi que les boîtes aux lettres partagées et celles d’autres personnes auxquelles elle a un accès total.
not-POP-AccessAsUser-All = Elle ne permet pas à l’application d’envoyer des e-mails ; pour cela, il faut SMTP.Send ou Mail.Send.
explain-SMTP-Send =
    .title = Envoyer des e-mails par SMTP au nom de la personne connectée
    .can-do = L’application peut envoyer des e-mails par SMTP, le protocole des logiciels de messagerie, depuis toutes les boîtes aux lettres pour lesquelles la personne connectée a le droit d’envoyer.
    .whose = Au nom de la personne connectée et des boîtes aux lettres pour lesquelles elle a le droit d’envoyer.
not-SMTP-Send = Elle ne permet pas à l’application de lire des e-mails.

### À la main : gérer

explain-Bookings-ReadWrite-All =
    .title = Lire et modifier les rendez-vous, les clients, les services et le personnel dans Bookings
explain-Bookings-Manage-All =
    .title = Gérer Bookings dans son ensemble, dans la limite des droits de la personne connectée
    .can-do = L’application peut créer, lire, modifier, publier et supprimer des entreprises dans Bookings, avec leurs rendez-vous, leurs clients, leurs services et leur personnel.
explain-Bookings-Manage-All-application =
    .title = Gérer Bookings dans son ensemble, sans utilisateur connecté
    .can-do = L’application peut lire, modifier et publier des entreprises dans Bookings, et créer, modifier et supprimer leurs rendez-vous, leurs clients, leurs services et leur personnel.
explain-Chat-Manage-Chat =
    .title = Gérer la conversation où l’application est installée
    .can-do = L’application peut lire les informations sur la conversation ou la réunion où elle est installée, ajouter et retirer des membres, et y installer et désinstaller des applications Teams. Ce qui a été écrit reste fermé.
explain-PrintJob-Manage-All =
    .title = Gérer les travaux d’impression de tout le monde, sans utilisateur connecté
    .can-do = L’application peut modifier les informations sur les travaux d’impression de tout le monde, les envoyer vers une autre imprimante et les interrompre.
explain-Printer-Create =
    .title = Inscrire des imprimantes, dans la limite des droits de la personne connectée
    .can-do = L’application peut inscrire des imprimantes dans Impression universelle. À elle seule, cette autorisation n’ouvre pas celles qui y sont déjà.
explain-Printer-FullControl-All =
    .title = Inscrire, modifier et retirer des imprimantes, dans la limite des droits de la personne connectée
    .can-do = L’application peut inscrire, lire, modifier et retirer des imprimantes et rétablir leurs valeurs par défaut.
explain-SharePointCrossTenantMigration-Manage-All =
    .title = Déplacer des sites et des OneDrive vers un autre locataire
    .can-do = L’application peut préparer, lancer, suivre et annuler le déplacement de sites SharePoint et de OneDrive vers un autre locataire.
explain-Sites-Manage-All =
    .title = Lire et modifier des sites SharePoint et leurs listes
    .can-do = L’application peut créer, lire, modifier et supprimer des documents et des éléments de liste dans des sites SharePoint, et créer, modifier et supprimer les listes elles-mêmes.
explain-Sites-FullControl-All =
    .title = Avoir le contrôle total de sites SharePoint
    .can-do = L’application peut tout faire dans des sites SharePoint : créer, lire, modifier et supprimer des contenus et des listes, et décider qui y a accès.
note-Sites-FullControl-All = Elle peut aussi donner à d’autres applications l’accès à des sites, comme le requiert Sites.Selected.

### À la main : ce que l’on sous-estime

note-Directory-ReadWrite-All = Elle ouvre des voies vers d’autres droits : avec elle, l’application peut ajouter des personnes à des groupes, rendre quelqu’un propriétaire d’une application ou d’un groupe, et modifier les autorisations déléguées que détiennent des applications.
note-Directory-ReadWrite-All-2 = Les données publiées indiquent aussi l’ajout de mots de passe et de clés à des applications. Qui a sa propre clé dans une application peut agir avec toutes les autorisations de celle-ci.
not-Directory-ReadWrite-All = Elle ne permet ni de supprimer des personnes ou des groupes, ni de réinitialiser des mots de passe.
note-Device-ReadWrite-All = L’accès peut dépendre du fait qu’un appareil soit considéré comme fiable. Qui modifie ou supprime des entrées d’appareils peut priver des personnes d’accès.
note-EntitlementMgmt-SubjectAccess-ReadWrite = Elle permet aussi de répondre aux demandes d’autres personnes là où c’est la personne connectée qui les approuve.
note-MailboxSettings-ReadWrite = Avec les règles appliquées au courrier entrant, l’application peut faire transférer des messages, y compris vers des adresses extérieures à l’organisation.
note-Group-NestingSupport-ReadWrite-All = D’après les données publiées, elle ouvre aussi la liste des groupes avec leurs propriétés.
note-Group-PreferredDataLocation-ReadWrite-All = { note-Group-NestingSupport-ReadWrite-All }
note-Policy-ReadWrite-PermissionGrant = Qui modifie ces stratégies peut permettre à des personnes ou à des applications de consentir à davantage qu’avant.
note-Policy-ReadWrite-HybridAuthentication-delegated = D’après les données publiées, elle atteint aussi les agents du proxy d’application et les stratégies de déploiement des fonctions de connexion.
not-User-ReadWrite-All = Elle ne permet pas de définir des mots de passe ; pour cela, il faut User-PasswordProfile.ReadWrite.All.
note-OnlineMeetingTranscript-Read-All-application = { explain-meeting-policy }
note-OnlineMeetingRecording-Read-All-application = { explain-meeting-policy }
note-OnlineMeetingArtifact-Read-All-application = { explain-meeting-policy }
note-OnlineMeetings-ReadWrite-All-application = { explain-meeting-policy }
note-OnlineMeetings-Read-All-application = { explain-meeting-policy }
note-VirtualAppointment-Read-All-application = { explain-meeting-policy }
note-VirtualAppointment-ReadWrite-All-application = { explain-meeting-policy }
note-VirtualAppointmentNotification-Send-application = { explain-meeting-policy }
note-OnlineMeetingTranscript-Read-Chat = D’après les données publiées, elle ouvre aussi des données en direct de la réunion pendant qu’elle a lieu.
note-DeviceManagementManagedDevices-ReadWrite-All = Les données publiées indiquent aussi, pour cette autorisation, l’effacement et le verrouillage d’appareils, alors que DeviceManagementManagedDevices.PrivilegedOperations.All existe pour cela.

### À la main : noms qui promettent moins que ce qu’indiquent les données

also-Bookings-Read-All = { explain-also-changes }
also-CloudPC-Read-All = { explain-also-changes }
also-DeviceManagementApps-Read-All = { explain-also-changes }
also-DeviceManagementConfiguration-Read-All = { explain-also-changes }
also-DeviceManagementManagedDevices-Read-All = { explain-also-changes }
also-DeviceManagementRBAC-Read-All = { explain-also-changes }
also-DeviceManagementServiceConfig-Read-All = { explain-also-changes }
also-EntitlementManagement-Read-All = { explain-also-changes }
also-OnlineMeetings-Read-All = { explain-also-changes }
also-Policy-Read-ConditionalAccess = { explain-also-changes }
also-SearchConfiguration-Read-All = { explain-also-changes }
also-Tasks-Read = { explain-also-changes }
also-Group-Read-All-delegated = { explain-also-changes }
also-Policy-Read-All = { explain-also-changes }
also-User-Read-All = { explain-also-changes }
also-User-ReadBasic-All-delegated = { explain-also-changes }
also-eDiscovery-Read-All = { explain-also-changes }

### À la main : là où les données publiées n’indiquent aucun appel

calls-AiEnterpriseInteraction-Read = { explain-no-calls }
calls-AiEnterpriseInteraction-Read-User = { explain-no-calls }
calls-ApprovalSolution-Read-All = { explain-no-calls }
calls-ApprovalSolution-ReadWrite-All = { explain-no-calls }
calls-Calendars-ReadBasic-All = { explain-no-calls }
calls-CallEvents-Emergency-Read-All = { explain-no-calls }
calls-CallEvents-Read = { explain-no-calls }
calls-CallEvents-Read-All = { explain-no-calls }
calls-Calls-AccessMedia-Chat = { explain-no-calls }
calls-ChannelMember-ReadWrite = { explain-no-calls }
calls-Chat-Read-WhereInstalled = { explain-no-calls }
calls-Chat-ReadWrite-WhereInstalled = { explain-no-calls }
calls-ChatMember-Read-WhereInstalled = { explain-no-calls }
calls-ChatMember-ReadWrite-WhereInstalled = { explain-no-calls }
calls-Contacts-Read-Shared = { explain-no-calls }
calls-Contacts-ReadWrite-Shared = { explain-no-calls }
calls-CustomSecAttributeAssignment-Read-All = { explain-no-calls }
calls-CustomSecAttributeAssignment-ReadWrite-All = { explain-no-calls }
calls-Device-Read = { explain-no-calls }
calls-Device-Command = { explain-no-calls }
calls-EngagementMeetingConversation-Read-All-delegated = { explain-no-calls }
calls-Files-Read-Selected = { explain-no-calls }
calls-LearningContent-ReadWrite-All-delegated = { explain-no-calls }
calls-Mail-ReadWrite-Shared = { explain-no-calls }
calls-Mail-Send-Shared = { explain-no-calls }
calls-Member-Read-Group = { explain-no-calls }
calls-Member-Read-Hidden-delegated = { explain-no-calls }
calls-MultiTenantOrganization-ReadBasic-All-application = { explain-no-calls }
calls-OnlineMeeting-ReadBasic-Chat = { explain-no-calls }
calls-OnlineMeetingAiInsight-Read-All-application = { explain-no-calls }
calls-OnlineMeetingAiInsight-Read-Chat = { explain-no-calls }
calls-OnPremDirectorySynchronization-Read-All-application = { explain-no-calls }
calls-OnPremDirectorySynchronization-ReadWrite-All-application = { explain-no-calls }
calls-Owner-Read-Group = { explain-no-calls }
calls-Policy-ReadWrite-FeatureRollout = { explain-no-calls }
calls-SecurityActions-Read-All-delegated = { explain-no-calls }
calls-SecurityActions-ReadWrite-All-delegated = { explain-no-calls }
calls-Tasks-Read-Shared = { explain-no-calls }
calls-Tasks-ReadWrite-Shared = { explain-no-calls }
calls-TeamsActivity-Read = { explain-no-calls }
calls-TeamsActivity-Read-All = { explain-no-calls }
calls-TeamworkAppSettings-Read-All-application = { explain-no-calls }
calls-TeamworkAppSettings-ReadWrite-All-application = { explain-no-calls }
calls-ThreatIndicators-Read-All = { explain-no-calls }
calls-UnifiedGroupMember-Read-AsGuest = { explain-no-calls }
calls-AppCatalog-ReadWrite-All-application = { explain-no-writing-calls }
calls-ConsentRequest-ReadWrite-All = { explain-no-writing-calls }
calls-EduRoster-ReadWrite = { explain-no-writing-calls }
calls-PrivilegedAccess-ReadWrite-AzureADGroup-application = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelectedForChat-All = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelectedForTeam-All = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelfForTeam-application = { explain-no-writing-calls }
calls-UserAuthMethod-Password-ReadWrite = { explain-no-writing-calls }
calls-UserAuthMethod-Password-ReadWrite-All-application = { explain-no-writing-calls }
calls-VirtualAppointment-ReadWrite = { explain-no-writing-calls }
calls-VirtualAppointment-ReadWrite-All = { explain-no-writing-calls }
