# What permissions are about: one term a subject, named after the subject.
#
# The value stands after a verb: “read …”, “all …”, “the signed-in person’s …”. It has no article.
# .number    singular where “all” cannot stand before it
# .holds     what is in it, after “That covers”
# .basics    what the basics are, after “That covers”
# .life      fixed where there is nothing to create or delete, only to change

-noun-calendar-events = calendar events
    .holds = subject, text, time, place, people invited and their answers, and attachments
    .basics = subject, time, place and the people invited
-noun-contacts = personal contacts
    .holds = names, mail addresses, phone numbers, postal addresses, birthdays and notes
-noun-mail = mail
    .holds = sender, recipients, subject, text and attachments of every message, in all folders
    .basics = sender, recipients, subject, time and folder of every message
-noun-user-profiles = user profiles
    .holds = name, sign-in name, job title, department, office, phone numbers, addresses, manager and direct reports, and licences
-noun-groups = groups
    .holds = name, description, settings and members
-noun-group-members = group memberships
-noun-directory-data = directory
    .number = singular
    .holds = people, groups, devices, apps, roles and settings of the organisation
-noun-own-profile = own profile
    .number = singular
-noun-signed-in-person = identity
    .number = singular
-noun-lasting-access = lasting access
    .number = singular
-noun-files = files
-noun-sites = SharePoint sites
