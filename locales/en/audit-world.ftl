# The command line's options of a large practice tenant.

cli-practice-apps = How many apps the tenant has; those beyond the small one's are drawn when they are asked for
cli-practice-grants = How many delegated grants the tenant has; needs --apps, and a fifth as many app roles come with them. More people can give more grants
cli-practice-page-latency = The least time that Graph takes for an answer
cli-practice-quota = Refuse what is over the directory's quota of 3,500, 5,000 or 8,000 resource units in 10 seconds, by the number of people
