# The pages of the practice tenant for signing in by a code on another device.

practice-device-title = Sign in on another device
practice-device-warning = Only go on if you have just started this yourself on another device. Whoever sends you a code wants to be signed in as you.
practice-device-code = Code
practice-device-next = Next
practice-device-unknown = This code is not known, or its time is over. Check the letters, or start again on the other device.
practice-device-done-title = You are signed in on the other device
practice-device-done-text = You can close this window and go on there.
practice-device-declined-title = The other device is not signed in
practice-device-declined-text = Nothing was allowed. You can close this window.
practice-refusal-blocked = A policy of the organisation blocks this sign-in (conditional access). The app is not told. An administrator can see in the sign-in log which policy it was.
