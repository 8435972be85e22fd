# The seal: its line, and "See for yourself".

seal-closing = Closing this page’s network connections …
seal-sealed = Sealed. This page can send nothing now.
    .since-paste = Sealed. Requests since you pasted: { $count }.
seal-unconfirmed = Not sealed: this browser did not confirm that it refuses connections. The box for your settings stays off. Try an up-to-date browser.

see-for-yourself = See for yourself that nothing leaves
    .lead = The page tries to send a made-up key out by every way it knows. Your browser should refuse each one. Nothing that you pasted is used for this.
    .try = Try to send something out
    .tools = You can watch, too: press F12, open “Network”, and paste something. No new line appears.
    .offline = Or go offline: once this page is open, it works in flight mode.
    .limits = What the page cannot know: extensions of your browser may read any page that you open.

leak-fetch = Fetch
leak-request = XMLHttpRequest
leak-beacon = Beacon
leak-websocket = WebSocket
leak-eventsource = Event stream
leak-image = Image
leak-style = Style sheet
leak-font = Font
leak-form = Form
leak-ping = Link with a ping
leak-prefetch = Prefetch
leak-worker = Worker script
leak-refused = Refused
leak-waiting = Waiting …
leak-no-report = No request, and no report: this browser does not do this at all
leak-result = Done. Requests that got out: { $count }.
