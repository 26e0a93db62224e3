# Hand-written prose for the permissions that vendors ask for most. For each: .example, a
# concrete and honest use; .worst, what could happen if the app or its vendor is broken into
# or means ill; .ask, what to ask the vendor before saying yes. It stands beside the
# explanation composed by grammar and never repeats it.
#
# Every text may use $kind (delegated or application).

prose-openid =
    .example = A booking site shows “Sign in with Microsoft” and uses it to recognise each colleague, so that nobody needs a password of its own.
    .worst = People get used to signing in there. A copy of the site could then ask for more, and be given it without a thought.
    .ask = Does the app keep an account for everyone who ever signed in, and when is that account deleted?
prose-profile =
    .example = A training portal greets people by name and prints that name on their certificates.
    .worst = The vendor keeps a list of the names of everyone who signed in, after they have left your organisation as well.
    .ask = Which of these details does the app store, and for how long?
prose-email =
    .example = A ticket system links the person who signs in to the tickets that came from that mail address.
    .worst = If the app lets people in by their mail address alone, somebody who can set that address on another account signs in as your colleague.
    .ask = Does the app recognise people by their object ID, or by their mail address?
prose-offline_access =
    .example = A calendar app fetches new appointments in the background, so that they are there when the person opens it the next morning.
    .worst = Somebody who copies the refresh token can use everything that the person agreed to, for weeks, without a password and without a second factor.
    .ask = Where are refresh tokens kept, who can read them, and how do you withdraw them all if you are broken into?
prose-User-Read =
    .example = An app shows the name, photo and department of the person who has just signed in.
    .worst = The app’s maker keeps the profile of each person who signs in, with phone numbers and group memberships.
    .ask = Which fields of the profile do you store?
prose-User-ReadBasic-All =
    .example = A desk-booking app lets people pick the colleague next to whom they want to sit.
    .worst = A copy of everyone’s name and mail address is enough to send all of them convincing phishing mail.
    .ask = Do you look people up when they are needed, or do you copy the whole list?
prose-User-Read-All =
    .example = An HR tool matches its staff records with the accounts in the tenant, by job title, department and manager.
    .worst = A full list of staff with phone numbers, managers and guest accounts is in somebody else’s hands: all that a fraudster needs to pass for a colleague.
    .ask = Which fields do you need beyond name and mail address? Would User.ReadBasic.All do?
prose-User-ReadWrite-All =
    .example = An onboarding tool creates accounts for new staff and fills in their department and manager.
    .worst = { $kind ->
            [application] Accounts are created, changed or deleted in bulk while nobody is signed in, and details such as phone numbers are altered to prepare an attack.
           *[delegated] If an administrator’s sign-in is misused, accounts are changed, blocked or deleted in that administrator’s name.
        }
    .ask = Which fields do you write, and can the same be done from your directory synchronisation, without this permission?
prose-Directory-Read-All =
    .example = A licence tool compares bought licences with the accounts, groups and apps that use them.
    .worst = An attacker draws a map of the tenant: who is an administrator, which apps hold strong permissions, which guests are forgotten.
    .ask = Exactly which objects do you read? User.Read.All, GroupMember.Read.All or Organization.Read.All may each be enough.
prose-Directory-ReadWrite-All =
    .example = A provisioning tool keeps accounts, groups and licences the same as a staff system.
    .worst = { $kind ->
            [application] Whoever controls the app can put accounts into groups and change the directory at any hour, and through that gain access to much of the tenant.
           *[delegated] Whoever controls the app while an administrator is signed in can put accounts into groups, and through them reach what those groups open.
        }
    .ask = Why are User.ReadWrite.All or Group.ReadWrite.All not enough, and which objects do you really change?
prose-Directory-AccessAsUser-All =
    .example = An administration console does for a signed-in administrator what the Entra admin centre would let that administrator do.
    .worst = If a Global Administrator signs in to a compromised app, that app can do in the directory everything that the administrator can.
    .ask = Why does the app need the administrator’s whole power over the directory? Which single permissions would cover it?
prose-Group-Read-All =
    .example = A mail-signature service picks a template by the group that somebody is in.
    .worst = { $kind ->
            [application] Along with the membership lists the app can take group conversations and messages in team channels, those of private teams included.
           *[delegated] Along with the membership lists the app can take what is written in groups that the signed-in person is in: conversations, files, plans.
        }
    .ask = Do you read only who is in a group? Then GroupMember.Read.All is enough.
prose-Group-ReadWrite-All =
    .example = A project tool creates a team for each new project and adds the people who work on it.
    .worst = { $kind ->
            [application] An account is slipped into any group that opens files or apps, or teams and their contents are deleted, at night and with nobody signed in.
           *[delegated] An account is slipped into a group that opens finance files, or a team is deleted, in the name of the person signed in.
        }
    .ask = Do you need to change existing groups, or only make new ones (Group.Create)?
prose-GroupMember-Read-All =
    .example = An app gives its own admin role to those who are in a certain group of yours.
    .worst = The lists show who works on what and who belongs to the inner circle: useful to someone who plans an attack.
    .ask = Which groups do you look at, and can we limit that to the groups assigned to the app?
prose-GroupMember-ReadWrite-All =
    .example = An access-request tool adds people to a group once their manager has agreed.
    .worst = An account under somebody else’s control is added to the groups that open files, apps and mailboxes.
    .ask = Which groups will you change, and who agrees to each change?
prose-Mail-Read =
    .example = { $kind ->
            [application] An archiving service copies every mailbox for legal retention.
           *[delegated] A CRM add-in files the customer mail of the person who uses it.
        }
    .worst = { $kind ->
            [application] Whoever takes over the app reads all mail of everyone, from the board to the works council, with nobody noticing.
           *[delegated] A mailbox holds password-reset mails, contracts and private messages. Whoever takes over the app reads all of that for each person who has signed in.
        }
    .ask = { $kind ->
            [application] Can the app be limited to certain mailboxes with Exchange’s role-based access for applications? Which?
           *[delegated] Is the body of the mails stored or only looked at? Would Mail.ReadBasic do?
        }
prose-Mail-ReadBasic =
    .example = A statistics tool counts how quickly customer mail is answered, by sender and time.
    .worst = Even without their content, senders, subjects and times tell who talks with a lawyer, a doctor or a competitor.
    .ask = Do you need the subject lines, or would counts be enough?
prose-Mail-ReadWrite =
    .example = { $kind ->
            [application] A ticket system files and deletes the mail of shared support mailboxes.
           *[delegated] A mail client lets people sort, flag and delete their mail and write drafts.
        }
    .worst = { $kind ->
            [application] In any mailbox mails disappear or are altered: an invoice gets another bank account, warnings are deleted before they are read.
           *[delegated] Mails disappear or are altered: an invoice gets another bank account, a warning is deleted before it is read.
        }
    .ask = What do you change or delete, and is deleting really needed? Would Mail.Read do?
prose-Mail-Send =
    .example = { $kind ->
            [application] A payroll system sends pay slips from one service mailbox.
           *[delegated] A CRM sends the quotation from the salesperson’s own mailbox, so that it appears under Sent Items.
        }
    .worst = { $kind ->
            [application] The app sends as anyone, as the managing director for instance: the perfect payment fraud, and no filter stops it.
           *[delegated] The app sends payment requests to colleagues and customers in the person’s name; they look genuine, because they are.
        }
    .ask = { $kind ->
            [application] From which mailbox do you send, and can the app be limited to it with Exchange’s role-based access for applications?
           *[delegated] Does each mail wait for the person’s click, or can the app send unasked?
        }
prose-Mail-Read-Shared =
    .example = A team-inbox app shows the shared mailbox of customer service beside one’s own.
    .worst = One compromised sign-in opens every mailbox that was ever shared with that person, such as the managing director’s for an assistant.
    .ask = Which shared mailboxes does the app open, and can people choose them?
prose-MailboxSettings-Read =
    .example = A planning tool takes account of people’s time zone, working hours and automatic replies.
    .worst = Automatic replies tell who is away: a good moment for fraud in that person’s name.
    .ask = Do you read automatic replies, and for whom?
prose-MailboxSettings-ReadWrite =
    .example = A leave-booking app switches on the automatic reply when somebody goes on holiday.
    .worst = { $kind ->
            [application] Somebody switches on automatic replies with a harmful text for the whole organisation.
           *[delegated] Somebody switches on automatic replies with a harmful text in the person’s name.
        }
    .ask = Which settings do you change, and does the person see it beforehand?
prose-Calendars-Read =
    .example = { $kind ->
            [application] A room display shows what is booked in each meeting room.
           *[delegated] A meeting app shows the person’s next meetings, with a button to join.
        }
    .worst = { $kind ->
            [application] Every calendar lies open, from the works council’s to that of the managing director: takeovers, dismissals, doctors’ appointments, links to meetings.
           *[delegated] Appointments tell about customers, illness and plans, often with access links to meetings. All that is visible for the person who signed in.
        }
    .ask = { $kind ->
            [application] Which calendars do you need, and can the app be limited to them with Exchange’s role-based access for applications?
           *[delegated] Do you need the texts and attachments, or would subject, time and place (Calendars.ReadBasic) be enough?
        }
prose-Calendars-ReadWrite =
    .example = { $kind ->
            [application] A room-booking system enters, moves and cancels bookings in the calendars of the rooms.
           *[delegated] A video-meeting add-in puts the meeting link into the appointment that the person is planning.
        }
    .worst = { $kind ->
            [application] In everyone’s calendar appointments can appear, move or vanish, and invitations with a harmful link go out in anyone’s name.
           *[delegated] Appointments are moved or deleted, or invitations with a harmful link go out in the person’s name.
        }
    .ask = { $kind ->
            [application] Are the rooms’ calendars enough, and can the app be limited to them with Exchange’s role-based access for applications?
           *[delegated] What exactly do you write, and do you read other appointments than your own?
        }
prose-Calendars-Read-Shared =
    .example = A planning tool shows the calendars of the team beside one’s own.
    .worst = One compromised sign-in also opens the calendars of those who share theirs with that person, often the management’s for an assistant.
    .ask = Would free and busy times be enough?
prose-Calendars-ReadWrite-Shared =
    .example = A scheduling assistant lets a secretary plan in the calendars of two managers.
    .worst = Appointments of people who never signed in to the app can be changed or deleted by way of someone who may edit their calendar.
    .ask = Whose calendars does the app write to, and is that visible to them?
prose-Contacts-Read =
    .example = { $kind ->
            [application] A synchronisation service copies contacts to the mobile phones of the field staff.
           *[delegated] A telephone app shows who is calling, from the person’s own contacts.
        }
    .worst = { $kind ->
            [application] The address books of the whole organisation, with private contacts and notes, end up with the vendor.
           *[delegated] Private numbers and notes of friends, customers and family end up with the vendor.
        }
    .ask = Are contacts only looked up, or copied and kept?
prose-Contacts-ReadWrite =
    .example = { $kind ->
            [application] A synchronisation service writes the company’s telephone book into everyone’s contacts.
           *[delegated] A CRM keeps the person’s Outlook contacts up to date.
        }
    .worst = A customer’s bank contact or phone number is replaced by a fraudster’s, and people then trust it.
    .ask = Do you change contacts that people made themselves, or only your own?
prose-Files-Read =
    .example = A signature app fetches the contract that the person has chosen from their OneDrive.
    .worst = All documents in the person’s OneDrive can be copied unnoticed.
    .ask = Would a file picker, which hands over only the chosen file, be enough?
prose-Files-Read-All =
    .example = { $kind ->
            [application] A backup service copies all OneDrives and sites.
           *[delegated] A search tool finds documents in everything that the person has access to.
        }
    .worst = { $kind ->
            [application] Every file of the organisation can be copied, from pay lists to works-council minutes.
           *[delegated] Everything that was ever shared with this person can be copied; in many organisations that is far more than people think.
        }
    .ask = { $kind ->
            [application] Can the same be done with Sites.Selected, limited to named sites?
           *[delegated] Why are the person’s own files (Files.Read) not enough?
        }
prose-Files-ReadWrite =
    .example = A diagram editor saves drawings in the person’s OneDrive.
    .worst = Files in the person’s OneDrive are encrypted, altered or deleted.
    .ask = Would a folder of the app’s own (Files.ReadWrite.AppFolder) be enough?
prose-Files-ReadWrite-All =
    .example = { $kind ->
            [application] A migration service moves files from one place to another.
           *[delegated] A project tool saves documents in the sites and shared folders with which the person works.
        }
    .worst = { $kind ->
            [application] Every file of the organisation can be copied, encrypted or deleted at once.
           *[delegated] Everything that the person may edit can be encrypted or deleted, shared folders of whole departments included.
        }
    .ask = For which sites do you need it, and would Sites.Selected with those sites be enough?
prose-Sites-Read-All =
    .example = { $kind ->
            [application] An analysis service makes an inventory of all sites for a migration.
           *[delegated] An intranet search shows pages and documents that the person may see.
        }
    .worst = { $kind ->
            [application] The content of every site, confidential project rooms included, is copied.
           *[delegated] Badly protected sites, which everyone may read without knowing it, are found and copied.
        }
    .ask = Which sites do you need? With Sites.Selected we can name them.
prose-Sites-ReadWrite-All =
    .example = { $kind ->
            [application] An archive system writes documents into all sites.
           *[delegated] A form tool stores answers in SharePoint lists with which the person works.
        }
    .worst = { $kind ->
            [application] Documents and lists on every site can be altered or deleted.
           *[delegated] Documents and lists that the person may edit are altered or deleted.
        }
    .ask = Which sites do you write to? With Sites.Selected we can name them.
prose-Sites-FullControl-All =
    .example = A governance tool manages the rights on all sites and removes guests who have gone.
    .worst = { $kind ->
            [application] Whoever controls the app gives themselves or anyone else access to every site and every file in it.
           *[delegated] With the sign-in of a SharePoint administrator, rights on every site that this person manages can be handed out.
        }
    .ask = Which change of rights can you not make without full control? Is Sites.Selected with the role fullcontrol on certain sites enough?
prose-Sites-Selected =
    .example = A contract system reads and writes on the one site where contracts are kept; an administrator has named that site for it.
    .worst = As long as little has been named, the damage stays within that. Somebody with the right to name sites can quietly widen it.
    .ask = Which sites are to be named, with which role, and who decides when one is added?
prose-Chat-Read =
    .example = An assistant summarises the chats of the person who uses it.
    .worst = Chats are where people say what they would not put in a mail; whoever takes over the app reads it all.
    .ask = Is the content kept or passed on, to the maker of a language model for instance?
prose-Chat-Read-All =
    .example = A compliance service records chats, because the law in your line of business demands it.
    .worst = All private chats of all people are readable, including those about health, pay and conflicts.
    .ask = Which chats must you record by law, and can the app be installed in just those (ChatMessage.Read.Chat)?
prose-Chat-ReadWrite =
    .example = A work-item app lets people answer a chat from within the app.
    .worst = Messages appear in chats under the person’s name: a colleague who asks for a code or a payment.
    .ask = Is sending alone (ChatMessage.Send) enough? Which chats do you read?
prose-ChannelMessage-Read-All =
    .example = { $kind ->
            [application] An archiving service keeps channel messages for the retention period.
           *[delegated] A search app finds earlier answers in the channels of one’s own teams.
        }
    .worst = { $kind ->
            [application] Everything written in any team is readable, private and shared channels included.
           *[delegated] Everything that was ever written in the person’s teams can be copied.
        }
    .ask = Can the app be installed in single teams and read only there (ChannelMessage.Read.Group)?
prose-Team-ReadBasic-All =
    .example = A time-recording app lets people choose the team for which they have worked.
    .worst = Names and descriptions of teams give away projects that are not yet public.
    .ask = Do you need all teams, or only those of the person who is signed in?
prose-OnlineMeetings-ReadWrite =
    .example = An appointment portal creates a Teams meeting and shows its link to the customer.
    .worst = Meetings are created or changed in the person’s name, and others join who should not.
    .ask = For whom do you create meetings, and do you read existing ones?
prose-OnlineMeetingTranscript-Read-All =
    .example = { $kind ->
            [application] A sales tool analyses what was said in customer meetings.
           *[delegated] A minutes app makes a summary of the meetings that the person organised.
        }
    .worst = { $kind ->
            [application] Word for word what was said in every transcribed meeting of the people whom a policy allows lies with the vendor.
           *[delegated] What was said in confidence lies word for word with the vendor.
        }
    .ask = Who in the meeting is told, where is the text kept, and is a language model trained with it?
prose-OnlineMeetingRecording-Read-All =
    .example = { $kind ->
            [application] An archive fetches the recordings of all public council meetings.
           *[delegated] A training app fetches the recordings of the lessons that the teacher held.
        }
    .worst = Picture and voice of colleagues and customers can be copied and misused, to imitate a voice for instance.
    .ask = Which recordings do you fetch, how long are they kept, and who has agreed?
prose-Calls-JoinGroupCall-All =
    .example = A recording or note-taking bot joins a meeting to which it was invited.
    .worst = A bot sits in meetings as a participant that people soon overlook; together with Calls.AccessMedia.All it also listens.
    .ask = How do participants see that the bot is there, and can it join without being invited?
prose-Application-Read-All =
    .example = A security tool lists which apps are there and which rights each of them has.
    .worst = The list shows an attacker which app is worth attacking: the one with the most rights and the oldest secret.
    .ask = Do you need this constantly, or only for one inventory?
prose-Application-ReadWrite-All =
    .example = A provisioning tool registers apps and renews their certificates.
    .worst = Whoever controls the app adds a secret to another app with more rights, signs in as that one and takes over the tenant.
    .ask = Is Application.ReadWrite.OwnedBy, limited to the apps that you made yourself, enough?
prose-Application-ReadWrite-OwnedBy =
    .example = A deployment pipeline registers its own apps and renews their secrets.
    .worst = Whoever takes over the pipeline can add secrets to all apps that it owns and use the rights of each of them.
    .ask = Which apps will it own, and what rights do these have?
prose-AppRoleAssignment-ReadWrite-All =
    .example = A platform team’s automation grants application permissions that were agreed to in a ticket.
    .worst = Whoever controls the app grants itself any application permission and so becomes master of the tenant without anyone agreeing.
    .ask = Who agrees to each grant, and can people do this by hand instead?
prose-RoleManagement-ReadWrite-Directory =
    .example = An identity tool gives and withdraws admin roles by a process of approval.
    .worst = Whoever controls the app makes an account of their own Global Administrator. Nothing in the tenant is then safe.
    .ask = Why must the app hand out admin roles itself? Is reading (RoleManagement.Read.Directory) enough?
prose-AuditLog-Read-All =
    .example = A security system collects sign-ins and changes so that it can raise an alarm.
    .worst = The logs show when and from where people work and which accounts sign in without a second factor.
    .ask = Which logs do you fetch, how long do you keep them, and where?
prose-Reports-Read-All =
    .example = A licence tool shows which licences nobody uses.
    .worst = Usage figures by person make it possible to watch how much individual staff work.
    .ask = Can you work with the setting that hides names in the usage reports?
prose-Organization-Read-All =
    .example = An app shows your company’s name and checks whether the licence that it needs is there.
    .worst = Licences, domains and contacts tell an attacker which products to imitate.
    .ask = Do you need this permanently, or only while setting up?
prose-Device-Read-All =
    .example = An inventory tool shows which devices belong to whom.
    .worst = The list shows outdated systems, and whose device is worth attacking.
    .ask = Which fields do you store, and would managed devices be enough?
prose-DeviceManagementManagedDevices-Read-All =
    .example = A help-desk tool shows the state of somebody’s device during a call.
    .worst = Serial numbers, installed apps and phone numbers of all managed devices, private ones included, lie with the vendor.
    .ask = Do you read private (BYOD) devices too, and which fields?
prose-People-Read =
    .example = A mail assistant suggests the colleagues with whom somebody works most.
    .worst = Who works closely with whom is what a fraudster needs to know in order to pretend to be the right person.
    .ask = Are the suggestions stored, or asked for anew each time?
prose-Tasks-ReadWrite =
    .example = { $kind ->
            [application] A workflow system puts tasks onto everyone’s To Do list.
           *[delegated] A notes app puts tasks onto the person’s To Do list.
        }
    .worst = { $kind ->
            [application] Tasks of everyone are altered or deleted, or read with all that stands in them.
           *[delegated] Tasks of the person are altered or deleted, or read with all that stands in them.
        }
    .ask = Do you read tasks that your app did not create?
prose-Presence-Read-All =
    .example = A telephone exchange shows whether somebody is free before it puts a call through.
    .worst = Recorded over weeks, presence becomes a time sheet of every person.
    .ask = Is presence stored, or only shown at the moment?
prose-IMAP-AccessAsUser-All =
    .example = An older mail program fetches mail over IMAP with a modern sign-in.
    .worst = Whoever has the token copies the whole mailbox with ordinary mail software and can delete it as well.
    .ask = Why IMAP and not Mail.Read? When will you move?
prose-SMTP-Send =
    .example = A multifunction printer or an older business system sends mail in the name of the account that signed in.
    .worst = Mass mail with harmful links goes out from a genuine address of yours.
    .ask = Would Mail.Send or a connector for the sending device do?
prose-SecurityEvents-Read-All =
    .example = A security centre gathers alerts of several tenants on one screen.
    .worst = Whoever reads your alerts knows what you have noticed, and what not.
    .ask = Who at the vendor sees our alerts, and how long are they kept?
prose-Policy-Read-All =
    .example = A checking tool compares your security settings with a recommended baseline.
    .worst = The exceptions in your Conditional Access are a list of doors that are not locked.
    .ask = Is one check enough, after which we withdraw the consent?
prose-UserAuthenticationMethod-Read-All =
    .example = A security tool finds people who have no second factor yet.
    .worst = The attacker learns whose sign-in is protected by text message only, and to which number it goes.
    .ask = Do you need the methods of each person, or only the report of who is registered?
