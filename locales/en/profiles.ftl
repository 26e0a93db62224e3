### What the apps of profiles/ want to do, and the reasons that their vendors give, in our
### own words. Reasons of Webex stand in request.ftl.

## Used by several profiles

profile-reason-signed-in = To know who is signed in.

## Asana

profile-asana-outlook-summary = Turning e-mail in Outlook into tasks in Asana.

## Calendly

profile-calendly-summary = Offering people’s free times in Calendly, from Outlook calendars that an admin connects for everybody.
profile-calendly-reason-user = To list the people of the organisation and match them with the accounts in Calendly.
profile-calendly-reason-calendars = To take people’s Outlook calendars into account when free times are offered. The vendor says that it only opens the calendars of people who have a Calendly account.

## Cisco Secure Email Threat Defense

profile-cisco-email-threat-defense-summary = Watching mail for threats and, if that is switched on, acting on dangerous messages.
profile-cisco-email-threat-defense-reason-read = When it runs read-only: so that admins can open and download messages, and see whether they have been read.
profile-cisco-email-threat-defense-reason-readwrite = When it may act: so that admins can open and download messages and see whether they have been read, and so that dangerous ones can be dealt with, on demand or automatically.
profile-cisco-email-threat-defense-reason-organization = To learn for which domains mail is to be protected.
profile-cisco-email-threat-defense-reason-users = To learn who reports to whom and some facts about people, so as to notice when somebody is impersonated.

## Commvault

profile-commvault-exchange-summary = Backing up and restoring mailboxes in Exchange Online.
profile-commvault-exchange-reason-application = To keep the app’s reply address up to date and to create its secret automatically. The vendor says that it is not required.
profile-commvault-exchange-reason-directory = To find all users and groups.
profile-commvault-exchange-reason-group = To find all groups.
profile-commvault-exchange-reason-mailboxsettings = To find the settings of all mailboxes.
profile-commvault-exchange-reason-user = To find the full profiles of all users. The vendor says that it is not required.
profile-commvault-exchange-reason-importexport = To back up and restore mailboxes. The vendor says that it is not required.
profile-commvault-exchange-reason-items = To read the items in all mailboxes. The vendor says that it is not required.
profile-commvault-exchange-reason-folders = To read the folders of all mailboxes. The vendor says that it is not required.
profile-commvault-exchange-reason-accessasuser = To reach the directory as the person who is signed in. The vendor says that it is not required.

## Condeco

profile-condeco-summary = Keeping bookings in Condeco and people’s Outlook calendars in step.
profile-condeco-earlier-summary = Keeping bookings in Condeco and people’s Outlook calendars in step, as the vendor described it earlier.
profile-condeco-reason-user-read = To learn, while consent is given, who the admin is and which tenant they belong to.
profile-condeco-reason-user-readbasic-all = To fetch basic facts about a person, such as their id, when changes to a calendar are subscribed to.
profile-condeco-reason-user-read-all = To fetch a person’s full profile, including their id, when changes to a calendar are subscribed to.
profile-condeco-reason-calendars = To read and change events in people’s calendars.

## Drata

profile-drata-summary = Gathering people, sign-in reports and policies as evidence for compliance.
profile-drata-reason-directory = To read people and groups from the directory and keep the list of personnel current.
profile-drata-reason-reports = To fetch reports on sign-ins, access and other activity.
profile-drata-reason-users = To read people’s profiles and basic details.
profile-drata-reason-policies = To read the security and compliance policies that apply to people.
profile-drata-reason-auditlog = To read audit logs for events that matter to compliance.

## Exclaimer

profile-exclaimer-summary = Reading people’s details from the directory for the signatures in their mail.
profile-exclaimer-reason-user-read = To tell whether the person who is signed in is an admin, and to show the setup options that fit.
profile-exclaimer-reason-directory = To read the directory’s data; Exclaimer keeps a copy in a cache of its own.
profile-exclaimer-reason-photos = To read people’s photos.

## Gong

profile-gong-summary = Importing mail and calendars of sales teams into Gong.
profile-gong-reason-mail = To import mail. Used where importing mail is switched on.
profile-gong-reason-calendars = To import calendars and their events. Used where importing calendars is switched on.
profile-gong-reason-users = To find the ids of the people whose mail, calendars and photos are imported.
profile-gong-reason-groups = To look up groups, and only for finding the cause of problems.
profile-gong-reason-openid = Where people connect one by one: to see the data of a person’s profile.
profile-gong-reason-email = Where people connect one by one: to read a person’s main e-mail address.
profile-gong-reason-profile = Where people connect one by one: to see a person’s name, picture, user name and e-mail address.
profile-gong-reason-offline = Where people connect one by one: to keep working with their data while they are not using Office 365.

## monday.com

profile-monday-outlook-summary = Reading and sending mail in workflows of monday.com.
profile-monday-outlook-reason-mail-read = To read the person’s mail, and to start a workflow when a message arrives.
profile-monday-outlook-reason-mail-send = To send mail from the person’s account as a step of a workflow.
profile-monday-outlook-reason-offline = So that workflows keep running without people signing in again each time.

## Netskope

profile-netskope-outlook-summary = Checking mail in Outlook against the organisation’s data-protection policies.
profile-netskope-outlook-reason-contacts = To list users and to apply policies.
profile-netskope-outlook-reason-users = To list users.
profile-netskope-outlook-reason-groups = To learn which groups users belong to.
profile-netskope-outlook-reason-mail = To process notifications about mail.
profile-netskope-outlook-reason-policies = To apply policies.
profile-netskope-outlook-reason-user-facts = To read details about users.

## Okta

profile-okta-federation-summary = Letting people sign in to Microsoft 365 through Okta.
profile-okta-federation-reason-user-read = To learn the basic identity of users, which signing in needs.
profile-okta-federation-reason-domain-readwrite-all = To set up the organisation’s domains and to verify them.
profile-okta-federation-reason-rolemanagement = To assign directory roles while the connection is set up. The vendor says that this permission can be withdrawn afterwards.

## Otter.ai

profile-otter-summary = Signing in to Otter.ai and bringing meetings over from the calendar.
profile-otter-reason-offline = So that people stay signed in.
profile-otter-reason-calendars = To bring over the events in people’s calendars.
profile-otter-reason-contacts = To reach the contacts of people’s calendars.

## PoliteMail

profile-politemail-summary = Sending internal newsletters to groups and measuring how they are read.
profile-politemail-reason-sign-in = So that people can sign in.
profile-politemail-reason-user-read = To read users’ e-mail addresses and other details, for personal greetings and for sending.
profile-politemail-reason-members = To get the members of a group.
profile-politemail-reason-mailboxsettings = To learn people’s working hours, time zone and language.
profile-politemail-reason-orgcontacts = To read the e-mail addresses and other details of the organisation’s contacts, for personal greetings and for sending.
profile-politemail-reason-people = To read lists of people and local contacts with their e-mail addresses and other details, for personal greetings and for sending.
profile-politemail-reason-users = To read users’ e-mail addresses and other details, for personal greetings.

## ServiceNow

profile-servicenow-notify-summary = Starting Teams meetings from ServiceNow during an incident, and following who takes part.
profile-servicenow-notify-reason-meetings = To start an online meeting.
profile-servicenow-notify-reason-initiate = To invite several people to a call, as a bot.
profile-servicenow-notify-reason-join = So that the bot can join a meeting; it has to take part before it can read details of the call.
profile-servicenow-notify-reason-install = To add its app to an online meeting.
profile-servicenow-notify-reason-tab = To open a tab with the incident’s details in a meeting.

## Veeam Backup for Microsoft 365

profile-veeam-backup-summary = Backing up mailboxes, sites, OneDrive and Teams.
profile-veeam-backup-reason-directory = To look up the organisation’s properties, and its users and groups with theirs.
profile-veeam-backup-reason-group = To look up the groups and their sites.
profile-veeam-backup-reason-teamsettings = To reach archived teams.
profile-veeam-backup-reason-sites = To reach the sites of apps that were installed from the SharePoint store.

## Vocera

profile-vocera-summary = Sending and receiving mail through one mailbox of the Vocera Voice Server.
profile-vocera-reason-mail = To read and delete the mail in one particular inbox.
profile-vocera-reason-send = To send mail from the Voice Server.
profile-vocera-reason-files = To send files as attachments to mail.
profile-vocera-reason-sites = To manage the attachments of mail.

## Webex, the page of today

profile-webex-current-summary = Scheduling Webex meetings for a whole organisation from Outlook, Microsoft Teams and the Webex app, and showing who takes part.
profile-webex-current-reason-openid = Included automatically. To recognise people over time and to see basic facts about them.
profile-webex-current-reason-profile = Included automatically. So that people can use the Webex Scheduler without signing in to Microsoft.

## Zoom

profile-zoom-presence-summary = Keeping people’s presence the same in Zoom and in Microsoft 365.
profile-zoom-presence-reason = To show people’s presence from Zoom in Microsoft 365, and the other way round.
