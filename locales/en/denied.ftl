# Why the tenant said no, where its own words tell.

denied-permission = The tenant refused the read: the access token lacks a permission ({ $code }).
    .hint = Ask for the permission again and have it consented to, or leave it: without it the app cannot read this either.

denied-right = The tenant refused the read ({ $code }).
    .hint = Either the permission was not granted, or the signed-in person has no right to this data. Both are useful to know; nothing needs to be done.

denied-role = The tenant refused the read: the signed-in person lacks a directory role for it ({ $code }).
    .hint = Sign in as somebody with a suitable role, such as Global Reader, Security Reader or Reports Reader, and probe again. The permission alone does not open this.

denied-licence = The tenant has no licence for what was to be read ({ $code }).
    .hint = There is nothing to see until the organisation, or the person, has that licence. No consent and no other sign-in changes it.

denied-policy = A policy of the organisation keeps this read out ({ $code }).
    .hint = Look at the conditional access policies and at Exchange’s and SharePoint’s own access policies. They narrow what the app may reach, which is worth noting in the review.

denied-mailbox = There is no mailbox that could be read ({ $code }).
    .hint = The person has no mailbox in Exchange Online: none at all, one on the organisation’s own servers, or one that was deleted. Probe as somebody who has one.
