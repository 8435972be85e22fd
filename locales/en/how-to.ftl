# Ways through browsers' menus. They are printed in the customer guide's page and are not in its app.
# Each way that is not for "other" was looked up: its source and month are in crates/guide/src/how_to.rs.

kind =
    .on-computer = { $browser } on a computer
    .on-mac = { $browser } on a Mac
    .on-android = { $browser } on Android
    .on-iphone = { $browser } on an iPhone or iPad
    .other = Another browser
    .in-app = A window inside another app

task-private-window = How to open a private window
task-clear-site = How to clear the data of one site
task-clear-all = How to clear cookies and files of all sites
task-update = How to update the browser
task-add-ons = How to turn off blockers and form fillers for one site
task-pop-ups = How to allow pop-ups for one site

caution-private-window = You lose nothing. The window forgets what you did there when you close it.
caution-clear-site = This signs you out of that site. Nothing else is lost.
caution-clear-all = This signs you out of all sites. Saved passwords stay, as long as you do not tick them.
caution-update = Your tabs and settings stay.
caution-add-ons = Turn them on again when you are done.
caution-pop-ups = You can take this back in the same place.
how-to-note = Names change from time to time. If you do not find one, search the settings for it.

how-in-app = Open the page in your own browser first. Tap the menu of this window (⋯ or ⋮), and choose to open it in the browser. Then look here again.

## Any browser

how-other-computer =
    .private-window = Open the browser’s menu, and choose the new private window. It may be called Incognito or InPrivate.
    .clear-site = Go to the checkout. Choose the icon left of its address. Look for cookies and site data, and delete what this site has saved.
    .clear-all = Press Ctrl+Shift+Delete, or ⌘+Shift+Delete on a Mac. Choose cookies, cached files, and all time. Then delete.
    .update = Open the browser’s menu. Look for “Help”, then “About”. The browser looks for an update there. Start it again when it asks.
    .add-ons = Go to the checkout. Look for the icons of your add-ons next to the address. Open each blocker and form filler, and turn it off for this site. Then load the page again.
    .pop-ups = Try to pay. Look for an icon of a blocked window in the address bar. Choose it, and always allow windows from this site.
how-other-android =
    .private-window = Tap the browser’s menu (⋮ or ≡), and choose the new private tab. It may be called Incognito, InPrivate or Secret.
    .clear-site = Go to the checkout. Tap the icon left of its address. Look for cookies and site data, and delete what this site has saved.
    .clear-all = Tap the browser’s menu, then the settings, then privacy. Delete browsing data. Tick cookies and cached files.
    .update = Open the store that you got the browser from, such as Google Play. Search for the browser’s name, and tap “Update”.
    .add-ons = Tap the browser’s menu. Look for ad blockers, extensions or add-ons, and turn them off for this site. Then load the page again.
    .pop-ups = Try to pay. If the browser says that it blocked a window, allow it. Or look in the settings for site settings, then pop-ups.
how-other-iphone =
    .private-window = Show all tabs of the browser, and go to the private ones. They may be called Incognito or InPrivate.
    .clear-site = Open the browser’s own settings, then privacy. Look for site data or website data, and delete the checkout’s. Some browsers can only clear all sites.
    .clear-all = Open the browser’s own settings, then privacy. Clear browsing data. Choose cookies and cached files.
    .update = Open the App Store, and tap your picture. Find the browser in the list, and tap “Update”. If it is not there, it is up to date. Safari comes with the system’s updates.
    .add-ons = Look in the browser’s menu next to the address for content blockers or shields, and turn them off for this site. Then load the page again.
    .pop-ups = Try to pay. If the browser says that it blocked a window, allow it. Or look in its settings for “Block Pop-ups”, and turn that off. Safari’s settings are in the Settings app, under “Apps”.

## Looked up, browser by browser

how-chrome-computer =
    .private-window = Open the ⋮ menu, and choose “New Incognito window”.
    .clear-site = Open the ⋮ menu, then “Settings”, “Privacy and security”, “Third-party cookies”, “See all site data and permissions”. Search for the checkout’s name, and delete it.
    .clear-all = Open the ⋮ menu, and choose “Delete browsing data”. Set the time range to “All time”. Tick cookies and cached files, and choose “Delete data”.
    .update = Open the ⋮ menu, then “Help”, “About Google Chrome”. Choose “Relaunch” when the update is there.
    .add-ons = Go to the checkout. Choose the puzzle piece next to the address. Turn off extensions for this site there, and load the page again.
    .pop-ups = Try to pay. Choose the icon “Pop-up blocked” in the address bar. Then choose “Always allow pop-ups and redirects” from this site.
how-chrome-android =
    .private-window = Tap the ⋮ menu, and choose “New Incognito tab”.
    .update = Tap the ⋮ menu. Tap “Update Chrome” if it is there. If not, open Google Play, and search for Chrome.
    .pop-ups = Tap the ⋮ menu, then “Settings”, “Site settings”, “Pop-ups and redirects”. Allow them. Turn this off again when you have paid.
how-chrome-iphone =
    .private-window = Tap the ⋯ menu, and choose “New Incognito Tab”.
    .clear-all = Tap the ⋯ menu, and choose “Clear Browsing Data” or “Delete Browsing Data”. Choose all time. Tick cookies and cached files.
how-edge-computer =
    .private-window = Open the ⋯ menu, and choose “New InPrivate window”.
    .clear-all = Open the ⋯ menu, then “Settings”, “Privacy, search, and services”. Find “Choose what to clear”. Tick cookies and cached files, and choose “Clear now”.
    .update = Open the ⋯ menu, then “Help and feedback”, “About Microsoft Edge”. Start it again when it asks.
how-safari-computer =
    .private-window = Open the “File” menu, and choose “New Private Window”.
    .clear-site = Open the “Safari” menu, then “Settings”, “Privacy”, “Manage Website Data”. Choose the checkout’s site, and “Remove”.
    .clear-all = Open the “Safari” menu, then “Settings”, “Privacy”, “Manage Website Data”. Choose “Remove All”.
how-safari-iphone =
    .clear-site = Open the Settings app, then “Apps”, “Safari”, “Advanced”, “Website Data”. Find the checkout’s site, and swipe to delete it. Older systems list Safari without “Apps”.
    .clear-all = Open the Settings app, then “Apps”, “Safari”. Choose “Clear History and Website Data”. This clears your history too.
how-firefox-computer =
    .private-window = Open the ≡ menu, and choose “New private window”.
    .clear-site = Go to the checkout. Choose the shield or padlock left of its address, then “Clear cookies and site data”.
    .clear-all = Open the ≡ menu, then “History”, “Clear recent history”. Choose everything as the time. Tick cookies and cached files, and choose “Clear”.
    .update = Open the ≡ menu, then “Help”, “About Firefox”. Choose “Restart to Update Firefox” when it is there.
    .add-ons = Go to the checkout. Choose the shield left of its address, and turn “Enhanced Tracking Protection” off. Choose the puzzle piece to manage other extensions.
    .pop-ups = Try to pay. In the bar that says a pop-up was blocked, open the options. Choose to allow pop-ups for this site.
how-firefox-android =
    .private-window = Tap the ⋮ menu, and choose “New private tab”.
    .clear-site = Go to the checkout. Tap the icon left of its address, then “Clear cookies and site data”.
    .clear-all = Tap the ⋮ menu, then “Settings”, “Delete browsing data”. Tick “Cookies and site data” and “Cached images and files”. Tap “Delete browsing data”.
    .add-ons = Go to the checkout. Tap the icon left of its address, and turn “Enhanced Tracking Protection” off. Then look in the ⋮ menu for “Extensions”.
how-firefox-iphone =
    .private-window = Show all tabs, and tap “Private”. Then tap +.
how-samsung-android =
    .update = Tap the ≡ menu, then “Settings”, “About Samsung Internet”. Tap “Update” if it is there.
    .add-ons = Tap the ≡ menu, then “Add-ons”, “Ad blockers”. Turn them off. Then load the page again.
how-brave-computer =
    .add-ons = Go to the checkout. Choose the lion next to the address, and switch Shields to “Down” for this site. Then load the page again.
how-brave-android =
    .add-ons = Go to the checkout. Tap the lion next to the address, and switch Shields to “Down” for this site.
how-brave-iphone =
    .add-ons = Go to the checkout. Tap the lion next to the address, and switch Shields to “Down” for this site.
