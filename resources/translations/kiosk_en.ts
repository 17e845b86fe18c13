<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message id="accept.heading">
        <translation>Why is the centre's decision accepted?</translation>
    </message>
    <message id="accept.lead">
        <translation>This registration is finished. Make sure that the person knows.</translation>
    </message>
    <message id="accept.send">
        <translation>Accept the decision</translation>
    </message>
    <message id="age.under_a_minute">
        <translation>under 1 minute</translation>
    </message>
    <message id="alarm.overdue" numerus="yes">
        <extracomment>{count}: how many; {wave}: number of the wave. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} person past the close of wave {wave}</numerusform>
            <numerusform>{count:n} people past the close of wave {wave}</numerusform>
        </translation>
    </message>
    <message id="alarm.overdue.short" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} person late</numerusform>
            <numerusform>{count:n} people late</numerusform>
        </translation>
    </message>
    <message id="answers.empty">
        <translation>empty</translation>
    </message>
    <message id="approval.all">
        <extracomment>{count}: how many.</extracomment>
        <translation>Approve all ({count})</translation>
    </message>
    <message id="approval.all.sure">
        <extracomment>{count}: how many.</extracomment>
        <translation>Yes, approve {count} unopened</translation>
    </message>
    <message id="approval.all_done">
        <extracomment>{count}: how many.</extracomment>
        <translation>Approved: {count}.</translation>
    </message>
    <message id="approval.all_done_but">
        <extracomment>{count}: how many; {left}: how many places are left.</extracomment>
        <translation>Approved: {count}. Still waiting: {left}.</translation>
    </message>
    <message id="approval.answers">
        <translation>Answers</translation>
    </message>
    <message id="approval.approve">
        <translation>Approve</translation>
    </message>
    <message id="approval.approved">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name}: approved.</translation>
    </message>
    <message id="approval.by">
        <extracomment>{name}: a name; {when}: a moment: Today 10.52.</extracomment>
        <translation>Taken down by {name}, {when}</translation>
    </message>
    <message id="approval.choose">
        <translation>Choose an entry on the left. Who looks is written down.</translation>
    </message>
    <message id="approval.code">
        <extracomment>{code}: a code of letters and digits; {name}: a name.</extracomment>
        <translation>{code} · taken down by {name}</translation>
    </message>
    <message id="approval.entry">
        <translation>Entry</translation>
    </message>
    <message id="approval.give_back">
        <translation>Give back</translation>
    </message>
    <message id="approval.given_back">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name}: given back.</translation>
    </message>
    <message id="approval.lead">
        <translation>Entries of others wait for you. Once approved they go to the centre.</translation>
    </message>
    <message id="approval.lead.officer">
        <translation>These entries wait for the supervisor. There is nothing for you to do.</translation>
    </message>
    <message id="approval.look">
        <translation>Look</translation>
    </message>
    <message id="approval.look.of">
        <extracomment>{name}: a name.</extracomment>
        <translation>Look at the entry of {name}</translation>
    </message>
    <message id="approval.none">
        <translation>No entry is waiting.</translation>
    </message>
    <message id="approval.own">
        <translation>Yours</translation>
    </message>
    <message id="approval.waiting">
        <translation>Waiting for approval</translation>
    </message>
    <message id="call.come">
        <translation>I am coming</translation>
    </message>
    <message id="call.more" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} more machine calls, too.</numerusform>
            <numerusform>{count:n} more machines call, too.</numerusform>
        </translation>
    </message>
    <message id="call.waiting">
        <extracomment>{place}: name of a machine; {when}: a time.</extracomment>
        <translation>{place}: a visitor has been calling an officer since {when}.</translation>
    </message>
    <message id="camera.advice.blurred">
        <translation>Blurred, wait for focus</translation>
    </message>
    <message id="camera.advice.cut_off">
        <translation>Show the whole card</translation>
    </message>
    <message id="camera.advice.face_far">
        <translation>Come a little closer</translation>
    </message>
    <message id="camera.advice.glare">
        <translation>There is glare, tilt it a little</translation>
    </message>
    <message id="camera.advice.hold_still">
        <translation>Hold it still</translation>
    </message>
    <message id="camera.advice.look_here">
        <translation>Look at the camera</translation>
    </message>
    <message id="camera.advice.many_faces">
        <translation>Only one person before the camera</translation>
    </message>
    <message id="camera.advice.no_face">
        <translation>Turn your face to the camera</translation>
    </message>
    <message id="camera.advice.nothing_there">
        <translation>Put the card inside the frame</translation>
    </message>
    <message id="camera.advice.ready">
        <translation>Good, hold on a moment</translation>
    </message>
    <message id="camera.advice.too_dark">
        <translation>Too dark, find more light</translation>
    </message>
    <message id="camera.advice.too_far">
        <translation>Bring the card closer</translation>
    </message>
    <message id="camera.code.button">
        <translation>Scan with the camera</translation>
    </message>
    <message id="camera.code.cancel">
        <translation>Cancel</translation>
    </message>
    <message id="camera.code.heading">
        <translation>Show the QR code to the camera</translation>
    </message>
    <message id="camera.code.show">
        <translation>Hold the code inside the frame</translation>
    </message>
    <message id="camera.code.strange">
        <translation>This is not the code that is needed</translation>
    </message>
    <message id="camera.state.absent">
        <translation>There is no camera</translation>
    </message>
    <message id="camera.state.busy">
        <translation>Another program has the camera</translation>
    </message>
    <message id="camera.state.lost">
        <translation>The camera was unplugged</translation>
    </message>
    <message id="camera.state.opening">
        <translation>The camera is starting</translation>
    </message>
    <message id="check.accept">
        <translation>Accept the decision</translation>
    </message>
    <message id="check.accepted">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name}: the centre's decision accepted.</translation>
    </message>
    <message id="check.answers">
        <translation>Answers and what the centre says</translation>
    </message>
    <message id="check.asked_for">
        <translation>The answers are being asked of the centre; try again once connected.</translation>
    </message>
    <message id="check.correct">
        <translation>Correct</translation>
    </message>
    <message id="check.corrected">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>Corrected already, with receipt {code}.</translation>
    </message>
    <message id="check.earlier">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>The first registration is on this machine: {code}.</translation>
    </message>
    <message id="check.given">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name}: handed to the supervisor.</translation>
    </message>
    <message id="check.hand_over">
        <translation>Hand to the supervisor</translation>
    </message>
    <message id="check.hand_over_short">
        <translation>Hand over</translation>
    </message>
    <message id="check.handed_over">
        <translation>with the supervisor</translation>
    </message>
    <message id="check.lead">
        <translation>The centre sent these back. Decide them one by one.</translation>
    </message>
    <message id="check.list">
        <translation>What is to be checked</translation>
    </message>
    <message id="check.loading">
        <translation>Reading…</translation>
    </message>
    <message id="check.none">
        <translation>There is nothing to check.</translation>
    </message>
    <message id="check.none.line">
        <translation>What the centre sends back appears here by itself.</translation>
    </message>
    <message id="check.not_here">
        <translation>The answers cannot be read here any more. Register the person anew if need be.</translation>
    </message>
    <message id="check.question">
        <translation>Question</translation>
    </message>
    <message id="check.said">
        <translation>The centre says</translation>
    </message>
    <message id="check.see_earlier">
        <translation>See the first one</translation>
    </message>
    <message id="check.show">
        <translation>Show</translation>
    </message>
    <message id="check.supervisor_only">
        <translation>Only a supervisor may close this one. Hand it to the supervisor.</translation>
    </message>
    <message id="check.taken">
        <extracomment>{when}: a moment: Today 10.52.</extracomment>
        <translation>registered {when}</translation>
    </message>
    <message id="check.typed">
        <translation>Typed here</translation>
    </message>
    <message id="check.with_supervisor">
        <extracomment>{by}: who did it; {when}: a moment: Today 10.52.</extracomment>
        <translation>Handed to the supervisor by {by}, {when}.</translation>
    </message>
    <message id="clock">
        <extracomment>{hour}: hour of the day, 0 to 23; {minute}: minute of the hour, 0 to 59.</extracomment>
        <translation>{hour:02d}:{minute:02d}</translation>
    </message>
    <message id="close">
        <translation>Close</translation>
    </message>
    <message id="closing.busy">
        <translation>Sealing and signing…</translation>
    </message>
    <message id="closing.closed">
        <translation>The day is closed.</translation>
    </message>
    <message id="closing.closed.how">
        <translation>Print two copies: one for the office, one for the receiver.</translation>
    </message>
    <message id="closing.done">
        <translation>Done</translation>
    </message>
    <message id="closing.earlier">
        <translation>Earlier records</translation>
    </message>
    <message id="closing.earlier.none">
        <translation>No day was closed on this machine yet.</translation>
    </message>
    <message id="closing.earlier.open">
        <translation>Look</translation>
    </message>
    <message id="closing.earlier.open.of">
        <extracomment>{number}: a number.</extracomment>
        <translation>Look at record number {number}</translation>
    </message>
    <message id="closing.figure.all">
        <translation>registered</translation>
    </message>
    <message id="closing.figure.centre">
        <translation>at the centre</translation>
    </message>
    <message id="closing.figure.check">
        <translation>to check</translation>
    </message>
    <message id="closing.figure.unsent">
        <translation>unsent</translation>
    </message>
    <message id="closing.left">
        <translation>What is left</translation>
    </message>
    <message id="closing.left.drafts">
        <extracomment>{count}: how many.</extracomment>
        <translation>Unfinished entries: {count}</translation>
    </message>
    <message id="closing.left.none">
        <translation>Everything is in order.</translation>
    </message>
    <message id="closing.left.readable">
        <extracomment>{count}: how many.</extracomment>
        <translation>Cannot be sealed yet: {count}</translation>
    </message>
    <message id="closing.left.readable.why">
        <translation>The data stays locked on this machine. It is sealed once a centre is connected.</translation>
    </message>
    <message id="closing.left.to_approve">
        <extracomment>{count}: how many.</extracomment>
        <translation>Waiting for approval: {count}</translation>
    </message>
    <message id="closing.left.to_check">
        <extracomment>{count}: how many.</extracomment>
        <translation>Sent back by the centre: {count}</translation>
    </message>
    <message id="closing.left.unsent">
        <extracomment>{count}: how many.</extracomment>
        <translation>Not yet sent: {count}</translation>
    </message>
    <message id="closing.none">
        <translation>Nobody is registered yet. A day without anybody may be closed, too.</translation>
    </message>
    <message id="closing.none_since">
        <extracomment>{number}: a number.</extracomment>
        <translation>Nobody was registered since record number {number}.</translation>
    </message>
    <message id="closing.paper.at_centre">
        <translation>at the centre</translation>
    </message>
    <message id="closing.paper.batches">
        <translation>Sealed batches</translation>
    </message>
    <message id="closing.paper.column.all">
        <translation>Total</translation>
    </message>
    <message id="closing.paper.column.batch">
        <translation>Batch</translation>
    </message>
    <message id="closing.paper.column.bytes">
        <translation>Bytes here</translation>
    </message>
    <message id="closing.paper.column.centre">
        <translation>At the centre</translation>
    </message>
    <message id="closing.paper.column.check">
        <translation>To check</translation>
    </message>
    <message id="closing.paper.column.claims">
        <translation>Count</translation>
    </message>
    <message id="closing.paper.column.name">
        <translation>SHA-256</translation>
    </message>
    <message id="closing.paper.column.operator">
        <translation>Officer</translation>
    </message>
    <message id="closing.paper.column.seqs">
        <translation>Records</translation>
    </message>
    <message id="closing.paper.column.unsent">
        <translation>Unsent</translation>
    </message>
    <message id="closing.paper.desk">
        <translation>Desk</translation>
    </message>
    <message id="closing.paper.drafts">
        <translation>Unfinished entries</translation>
    </message>
    <message id="closing.paper.foot">
        <extracomment>{number}: a number; {name}: a name.</extracomment>
        <translation>Record {number} · {name}</translation>
    </message>
    <message id="closing.paper.giving">
        <translation>Handed over by, supervisor</translation>
    </message>
    <message id="closing.paper.hash">
        <translation>Fingerprint of this record (SHA-256)</translation>
    </message>
    <message id="closing.paper.name_and_date">
        <translation>Name, position, date</translation>
    </message>
    <message id="closing.paper.no_batches">
        <translation>No batch was sealed in this period.</translation>
    </message>
    <message id="closing.paper.nobody">
        <translation>Nobody was registered in this period.</translation>
    </message>
    <message id="closing.paper.number">
        <extracomment>{number}: a number; {kiosk}: short name of this kiosk.</extracomment>
        <translation>Number {number}/{kiosk}</translation>
    </message>
    <message id="closing.paper.office">
        <translation>Office</translation>
    </message>
    <message id="closing.paper.operators">
        <translation>Counts by officer</translation>
    </message>
    <message id="closing.paper.page">
        <extracomment>{page}: number of the page; {pages}: how many pages.</extracomment>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message id="closing.paper.period">
        <translation>Period</translation>
    </message>
    <message id="closing.paper.photos">
        <translation>Photographs not at the centre yet</translation>
    </message>
    <message id="closing.paper.prepared">
        <translation>Prepared by</translation>
    </message>
    <message id="closing.paper.previous">
        <translation>Fingerprint of the record before</translation>
    </message>
    <message id="closing.paper.programme">
        <translation>Programme, version</translation>
    </message>
    <message id="closing.paper.provable">
        <translation>Signed digitally by this machine; the QR code holds the fingerprint.</translation>
    </message>
    <message id="closing.paper.readable">
        <translation>Not sealed yet, only locked here</translation>
    </message>
    <message id="closing.paper.receiving">
        <translation>Received by, officer</translation>
    </message>
    <message id="closing.paper.remains">
        <translation>What is left on the machine</translation>
    </message>
    <message id="closing.paper.sentence" numerus="yes">
        <extracomment>{signer}: name of who signs; {office}: name of the office; {people}: how many people; {batches}: how many batches. Bends with {people}.</extracomment>
        <translation>
            <numerusform>{signer}, supervisor of {office}, hands over {people:n} registration in {batches} sealed batches as listed below. Only the centre can open the personal data in them.</numerusform>
            <numerusform>{signer}, supervisor of {office}, hands over {people:n} registrations in {batches} sealed batches as listed below. Only the centre can open the personal data in them.</numerusform>
        </translation>
    </message>
    <message id="closing.paper.signed">
        <translation>Signed by</translation>
    </message>
    <message id="closing.paper.standings">
        <translation>Counts by standing</translation>
    </message>
    <message id="closing.paper.title">
        <translation>Data handover record</translation>
    </message>
    <message id="closing.paper.to_approve">
        <translation>Waiting for the supervisor's approval</translation>
    </message>
    <message id="closing.paper.to_check">
        <translation>Sent back by the centre, to check</translation>
    </message>
    <message id="closing.paper.total">
        <translation>Total</translation>
    </message>
    <message id="closing.paper.training">
        <translation>PRACTICE: not an official record</translation>
    </message>
    <message id="closing.paper.unsent">
        <translation>Not yet sent to the centre</translation>
    </message>
    <message id="closing.paper.until">
        <extracomment>{first}: the first day or number; {last}: the last day or number; {zone}: WIB, WITA or WIT.</extracomment>
        <translation>{first} to {last} {zone}</translation>
    </message>
    <message id="closing.photos">
        <extracomment>{count}: how many.</extracomment>
        <translation>Photographs not at the centre yet: {count}. They follow the data by themselves.</translation>
    </message>
    <message id="closing.reading">
        <translation>One moment, counting…</translation>
    </message>
    <message id="closing.reason">
        <translation>The queue tells the cause.</translation>
    </message>
    <message id="closing.reason.waiting">
        <translation>Waiting for its turn; nothing is wrong.</translation>
    </message>
    <message id="closing.record">
        <extracomment>{number}: a number.</extracomment>
        <translation>Record number {number}</translation>
    </message>
    <message id="closing.record.hash">
        <extracomment>{name}: a name.</extracomment>
        <translation>Fingerprint: {name} …</translation>
    </message>
    <message id="closing.sign">
        <translation>Close the day</translation>
    </message>
    <message id="closing.signing">
        <translation>The supervisor's signature</translation>
    </message>
    <message id="closing.signing.mine">
        <translation>What waits is sealed first. Then the record is signed and kept.</translation>
    </message>
    <message id="closing.signing.theirs">
        <translation>Ask a supervisor to type their password here. You stay signed in.</translation>
    </message>
    <message id="closing.since">
        <extracomment>{since}: a day or a moment.</extracomment>
        <translation>Since {since}.</translation>
    </message>
    <message id="closing.since_last">
        <extracomment>{number}: a number; {since}: a day or a moment.</extracomment>
        <translation>Since record number {number}, {since}.</translation>
    </message>
    <message id="closing.step.look">
        <translation>Look</translation>
    </message>
    <message id="closing.step.print">
        <translation>Print</translation>
    </message>
    <message id="closing.step.sign">
        <translation>Sign</translation>
    </message>
    <message id="closing.summary" numerus="yes">
        <extracomment>{when}: a moment: Today 10.52; {people}: how many people; {signer}: name of who signs. Bends with {people}.</extracomment>
        <translation>
            <numerusform>{when}: {people:n} person, {signer}</numerusform>
            <numerusform>{when}: {people:n} people, {signer}</numerusform>
        </translation>
    </message>
    <message id="closing.sums">
        <translation>Registrations</translation>
    </message>
    <message id="closing.supervisor">
        <translation>Supervisor</translation>
    </message>
    <message id="closing.way.approval">
        <translation>Open Approval</translation>
    </message>
    <message id="closing.way.check">
        <translation>Open To check</translation>
    </message>
    <message id="closing.way.entry">
        <translation>Go on with them</translation>
    </message>
    <message id="closing.way.queue">
        <translation>Open the queue</translation>
    </message>
    <message id="closing.way.send">
        <translation>Send now</translation>
    </message>
    <message id="collective.again">
        <translation>saved before</translation>
    </message>
    <message id="collective.bad">
        <translation>to be mended</translation>
    </message>
    <message id="collective.checked" numerus="yes">
        <extracomment>{good}: how many are good. Bends with {good}.</extracomment>
        <translation>
            <numerusform>{good:n} person ready to be registered</numerusform>
            <numerusform>{good:n} people ready to be registered</numerusform>
        </translation>
    </message>
    <message id="collective.checking" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>Checking… {count:n} person</numerusform>
            <numerusform>Checking… {count:n} people</numerusform>
        </translation>
    </message>
    <message id="collective.checking_rows">
        <translation>Every row is checked as on the entry page. Nobody is registered yet.</translation>
    </message>
    <message id="collective.choose">
        <translation>Choose a table of people</translation>
    </message>
    <message id="collective.choose_line">
        <translation>A CSV or Excel (.xlsx) file, one person a row. Enter opens it.</translation>
    </message>
    <message id="collective.column.name">
        <translation>Name</translation>
    </message>
    <message id="collective.column.nik">
        <translation>NIK</translation>
    </message>
    <message id="collective.column.problem">
        <translation>To be mended</translation>
    </message>
    <message id="collective.column.row">
        <translation>Person</translation>
    </message>
    <message id="collective.consent">
        <translation>Every person in this table has signed the form of consent</translation>
    </message>
    <message id="collective.consent_detail">
        <translation>Keep the paper forms at the office. Without a signature, remove the row.</translation>
    </message>
    <message id="collective.done" numerus="yes">
        <extracomment>{saved}: how many were saved. Bends with {saved}.</extracomment>
        <translation>
            <numerusform>Done: {saved:n} person saved on this machine</numerusform>
            <numerusform>Done: {saved:n} people saved on this machine</numerusform>
        </translation>
    </message>
    <message id="collective.file.changed">
        <translation>Changed</translation>
    </message>
    <message id="collective.file.kind">
        <translation>Kind</translation>
    </message>
    <message id="collective.file.name">
        <translation>Name</translation>
    </message>
    <message id="collective.file.size">
        <translation>Size</translation>
    </message>
    <message id="collective.files">
        <translation>Folders and tables</translation>
    </message>
    <message id="collective.go_on">
        <translation>Go on</translation>
    </message>
    <message id="collective.good">
        <translation>ready</translation>
    </message>
    <message id="collective.home">
        <translation>Home folder</translation>
    </message>
    <message id="collective.kind.excel">
        <translation>Excel</translation>
    </message>
    <message id="collective.kind.folder">
        <translation>Folder</translation>
    </message>
    <message id="collective.kind.text">
        <translation>CSV</translation>
    </message>
    <message id="collective.media">
        <translation>USB stick</translation>
    </message>
    <message id="collective.no_consent">
        <translation>The column consent does not say ya. Fill it in once the person has signed the form.</translation>
    </message>
    <message id="collective.no_problems">
        <translation>Every row is right. There is nothing to be mended.</translation>
    </message>
    <message id="collective.nobody">
        <translation>There is nobody new in this table</translation>
    </message>
    <message id="collective.nothing_here">
        <translation>There are no folders or tables here.</translation>
    </message>
    <message id="collective.other_file">
        <translation>Choose another table</translation>
    </message>
    <message id="collective.pause">
        <translation>Pause</translation>
    </message>
    <message id="collective.paused" numerus="yes">
        <extracomment>{done}: how many are done; {total}: how many in all. Bends with {total}.</extracomment>
        <translation>
            <numerusform>Paused after {done} of {total:n} person</numerusform>
            <numerusform>Paused after {done} of {total:n} people</numerusform>
        </translation>
    </message>
    <message id="collective.problems">
        <translation>Rows to be mended</translation>
    </message>
    <message id="collective.register" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>Register {count:n} person</numerusform>
            <numerusform>Register {count:n} people</numerusform>
        </translation>
    </message>
    <message id="collective.result.in_english">
        <translation>to be mended</translation>
    </message>
    <message id="collective.result.in_indonesian">
        <translation>yang perlu diperbaiki</translation>
    </message>
    <message id="collective.result.name">
        <translation>name</translation>
    </message>
    <message id="collective.result.receipt">
        <translation>receipt code</translation>
    </message>
    <message id="collective.result.row">
        <translation>person</translation>
    </message>
    <message id="collective.result_aside">
        <translation>each row's receipt code or problems, without NIK</translation>
    </message>
    <message id="collective.result_file">
        <translation>Result file</translation>
    </message>
    <message id="collective.result_saved">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>The result is saved: {path}</translation>
    </message>
    <message id="collective.row_told">
        <extracomment>{row}: number of the row; {problems}: one or more sentences.</extracomment>
        <translation>Person {row}: {problems}</translation>
    </message>
    <message id="collective.running" numerus="yes">
        <extracomment>{done}: how many are done; {total}: how many in all. Bends with {total}.</extracomment>
        <translation>
            <numerusform>Saving… {done} of {total:n} person</numerusform>
            <numerusform>Saving… {done} of {total:n} people</numerusform>
        </translation>
    </message>
    <message id="collective.safe">
        <translation>What is saved is safe. If the program is closed, choose the same table again: nobody is registered twice.</translation>
    </message>
    <message id="collective.save_result">
        <translation>Save the result</translation>
    </message>
    <message id="collective.saved">
        <translation>saved</translation>
    </message>
    <message id="collective.template">
        <translation>Make an empty table</translation>
    </message>
    <message id="collective.template_made">
        <extracomment>{name}: a name.</extracomment>
        <translation>An empty table was made: {name}</translation>
    </message>
    <message id="collective.template_name">
        <translation>daftar-kolektif.xlsx</translation>
    </message>
    <message id="collective.up">
        <translation>One folder up</translation>
    </message>
    <message id="command.closed" numerus="yes">
        <extracomment>{number}: a number; {people}: how many people. Bends with {people}.</extracomment>
        <translation>
            <numerusform>The day is closed. Record number {number}: {people:n} person.</numerusform>
            <numerusform>The day is closed. Record number {number}: {people:n} people.</numerusform>
        </translation>
    </message>
    <message id="command.closed_left">
        <extracomment>{unsent}: how many wait to be sent; {cause}: a sentence that says why.</extracomment>
        <translation>Not yet sent: {unsent}. {cause}</translation>
    </message>
    <message id="command.closed_readable">
        <extracomment>{readable}: how many are not sealed yet.</extracomment>
        <translation>Not sealed: {readable}. Connect this machine to a centre.</translation>
    </message>
    <message id="command.enrolled">
        <extracomment>{url}: address of the centre; {office}: name of the office.</extracomment>
        <translation>This kiosk is enrolled at {url} as one of {office}.</translation>
    </message>
    <message id="command.genuine.centre">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>Genuine: {code} was made by a kiosk that the centre knows.</translation>
    </message>
    <message id="command.genuine.own">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>Genuine: {code} was made by this kiosk.</translation>
    </message>
    <message id="command.genuine.queue">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>{code} is in the queue of this kiosk.</translation>
    </message>
    <message id="command.handover">
        <extracomment>{number}: a number; {told}: a sentence.</extracomment>
        <translation>{number}. {told}</translation>
    </message>
    <message id="command.handover_genuine">
        <extracomment>{number}: a number; {office}: name of the office.</extracomment>
        <translation>Genuine: record number {number} of {office}.</translation>
    </message>
    <message id="command.handover_none">
        <translation>No day was closed on this machine yet.</translation>
    </message>
    <message id="command.handover_saved">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>Saved at {path}</translation>
    </message>
    <message id="command.kiosk_setup.cage">
        <extracomment>{name}: name of a unit.</extracomment>
        <translation>Then, as root: systemd-sysusers; systemctl daemon-reload; systemctl enable {name}. Restart the machine.</translation>
    </message>
    <message id="command.kiosk_setup.windows">
        <extracomment>{name}: name of a file.</extracomment>
        <translation>Copy {name}.ps1 to that machine. Run it once as an administrator.</translation>
    </message>
    <message id="command.kiosk_setup.x11">
        <extracomment>{name}: name of a unit.</extracomment>
        <translation>Then, as root: systemd-sysusers; systemctl daemon-reload; systemctl enable {name}. It needs xinit and Xorg.</translation>
    </message>
    <message id="command.last_success">
        <extracomment>{when}: a moment: Today 10.52.</extracomment>
        <translation>Last reached the centre: {when}</translation>
    </message>
    <message id="command.made_by">
        <extracomment>{office}: name of the office; {when}: a moment: Today 10.52; {end}: the last four digits of the NIK.</extracomment>
        <translation>{office}, {when}. The NIK ends in {end}.</translation>
    </message>
    <message id="command.next_try">
        <extracomment>{when}: a moment: Today 10.52.</extracomment>
        <translation>Next try: {when}</translation>
    </message>
    <message id="command.oldest_unsent">
        <extracomment>{when}: a moment: Today 10.52.</extracomment>
        <translation>Waiting longest since: {when}</translation>
    </message>
    <message id="command.password">
        <translation>Password: </translation>
    </message>
    <message id="command.password_again">
        <translation>Once more: </translation>
    </message>
    <message id="command.password_new">
        <translation>New password: </translation>
    </message>
    <message id="command.password_stdin">
        <translation>The password cannot be asked for here. Use --password-stdin.</translation>
    </message>
    <message id="command.password_theirs">
        <translation>Their password: </translation>
    </message>
    <message id="command.passwords_differ">
        <translation>They differ. Type them again.</translation>
    </message>
    <message id="command.photos">
        <extracomment>{count}: how many.</extracomment>
        <translation>Photos that have reached the centre: {count}</translation>
    </message>
    <message id="command.pin">
        <translation>Staff PIN: </translation>
    </message>
    <message id="command.previewed" numerus="yes">
        <extracomment>{good}: how many are good; {again}: how many were saved before; {bad}: how many are to be mended. Bends with {good}.</extracomment>
        <translation>
            <numerusform>{good:n} row ready, {again} saved before, {bad} to be mended. Nobody has been registered.</numerusform>
            <numerusform>{good:n} rows ready, {again} saved before, {bad} to be mended. Nobody has been registered.</numerusform>
        </translation>
    </message>
    <message id="command.receipt">
        <extracomment>{code}: a code of letters and digits; {standing}: where a registration stands.</extracomment>
        <translation>{code}: {standing}</translation>
    </message>
    <message id="command.receipt_saved">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>PDF saved at {path}</translation>
    </message>
    <message id="command.recovered">
        <extracomment>{name}: a name; {operator}: name or account of an officer.</extracomment>
        <translation>The new password for {name} ({operator}) is good from now on.</translation>
    </message>
    <message id="command.recovery_asked">
        <extracomment>{path}: path of a file; {spoken}: the code as it is read aloud.</extracomment>
        <translation>The request is at {path}. Read out by telephone: {spoken}</translation>
    </message>
    <message id="command.result">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>The result is saved: {path}</translation>
    </message>
    <message id="command.row_again">
        <extracomment>{row}: number of the row; {receipt}: a receipt code.</extracomment>
        <translation>{row}: saved before, {receipt}</translation>
    </message>
    <message id="command.row_bad">
        <extracomment>{row}: number of the row; {problems}: one or more sentences.</extracomment>
        <translation>{row}: {problems}</translation>
    </message>
    <message id="command.row_good">
        <extracomment>{row}: number of the row; {receipt}: a receipt code.</extracomment>
        <translation>{row}: saved, {receipt}</translation>
    </message>
    <message id="command.row_ready">
        <extracomment>{row}: number of the row.</extracomment>
        <translation>{row}: ready to be registered</translation>
    </message>
    <message id="command.row_twice">
        <extracomment>{row}: number of the row.</extracomment>
        <translation>{row}: the same as a row above it</translation>
    </message>
    <message id="command.rows" numerus="yes">
        <extracomment>{good}: how many are good; {bad}: how many are to be mended. Bends with {good}.</extracomment>
        <translation>
            <numerusform>{good:n} row saved on this machine, {bad} to be mended.</numerusform>
            <numerusform>{good:n} rows saved on this machine, {bad} to be mended.</numerusform>
        </translation>
    </message>
    <message id="command.rows_wait">
        <extracomment>{count}: how many.</extracomment>
        <translation>Waiting for the supervisor's approval: {count}.</translation>
    </message>
    <message id="command.sent" numerus="yes">
        <extracomment>{sent}: how many were sent; {waiting}: how many wait. Bends with {sent}.</extracomment>
        <translation>
            <numerusform>{sent:n} registration received by the centre, {waiting} still waiting.</numerusform>
            <numerusform>{sent:n} registrations received by the centre, {waiting} still waiting.</numerusform>
        </translation>
    </message>
    <message id="command.set_up">
        <extracomment>{office}: name of the office; {folder}: path of a folder.</extracomment>
        <translation>The kiosk of {office} is ready. Its folder: {folder}</translation>
    </message>
    <message id="command.setting">
        <extracomment>{key}: a key of the keyboard; {value}: a value.</extracomment>
        <translation>{key}={value}</translation>
    </message>
    <message id="command.stands">
        <extracomment>{standing}: where a registration stands.</extracomment>
        <translation>It stands now: {standing}</translation>
    </message>
    <message id="command.status">
        <extracomment>{office}: name of the office; {place}: which letter or digit, counted from 1; or a desk.</extracomment>
        <translation>{office}, {place}</translation>
    </message>
    <message id="command.template">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>An empty table was made: {path}</translation>
    </message>
    <message id="command.verdict">
        <extracomment>{standing}: where a registration stands; {count}: how many.</extracomment>
        <translation>  {standing}: {count}</translation>
    </message>
    <message id="complete.all">
        <translation>Complete, ready to save.</translation>
    </message>
    <message id="complete.consent">
        <translation>consent</translation>
    </message>
    <message id="complete.figure">
        <extracomment>{done}: how many are done; {total}: how many in all.</extracomment>
        <translation>{done} of {total}</translation>
    </message>
    <message id="complete.heading">
        <translation>Completeness</translation>
    </message>
    <message id="complete.missing">
        <extracomment>{names}: several names.</extracomment>
        <translation>Missing: {names}</translation>
    </message>
    <message id="complete.more">
        <extracomment>{count}: how many.</extracomment>
        <translation>{count} more</translation>
    </message>
    <message id="consent.given">
        <translation>The person agrees</translation>
    </message>
    <message id="consent.heading">
        <translation>Consent</translation>
    </message>
    <message id="consent.missing">
        <translation>The consent is not noted yet. Read it out, then press F8.</translation>
    </message>
    <message id="consent.not_yet">
        <translation>Read it out, then press F8</translation>
    </message>
    <message id="consent.open">
        <translation>Read the consent</translation>
    </message>
    <message id="consent.read_aloud">
        <translation>Read this to the person</translation>
    </message>
    <message id="consent.read_at">
        <extracomment>{at}: a date or a moment.</extracomment>
        <translation>Read out by the officer, {at}</translation>
    </message>
    <message id="crash.copied">
        <translation>Number copied</translation>
    </message>
    <message id="crash.copy">
        <translation>Copy the number</translation>
    </message>
    <message id="crash.heading">
        <translation>Something in this program is wrong</translation>
    </message>
    <message id="crash.restart">
        <translation>Start again</translation>
    </message>
    <message id="crash.told">
        <extracomment>{incident}: number of the incident.</extracomment>
        <translation>What was saved is safe, what was being typed is kept as a draft. Note the number {incident} and report it to support.</translation>
    </message>
    <message id="day">
        <extracomment>{day}: day of the month; {month}: name or number of a month; {year}: a year.</extracomment>
        <translation>{day:d} {month} {year:d}</translation>
    </message>
    <message id="day.short">
        <extracomment>{day}: day of the month; {month}: name or number of a month.</extracomment>
        <translation>{day:d} {month}</translation>
    </message>
    <message id="day.today">
        <translation>Today</translation>
    </message>
    <message id="day.yesterday">
        <translation>Yesterday</translation>
    </message>
    <message id="deed.case.accepted">
        <translation>The centre's decision accepted</translation>
    </message>
    <message id="deed.case.corrected">
        <extracomment>{receipt}: a receipt code.</extracomment>
        <translation>Corrected; new version with receipt {receipt}</translation>
    </message>
    <message id="deed.case.handed_over">
        <translation>Handed to the supervisor</translation>
    </message>
    <message id="deed.case.opened">
        <translation>Answers seen to check them</translation>
    </message>
    <message id="deed.data.erased">
        <extracomment>{count}: how many.</extracomment>
        <translation>Data erased from this machine: {count}</translation>
    </message>
    <message id="deed.data.shown">
        <translation>Data shown</translation>
    </message>
    <message id="deed.day.closed">
        <extracomment>{number}: a number.</extracomment>
        <translation>Day closed, record number {number}</translation>
    </message>
    <message id="deed.entry.approved">
        <extracomment>{receipt}: a receipt code.</extracomment>
        <translation>Entry {receipt} approved by a supervisor</translation>
    </message>
    <message id="deed.entry.given_back">
        <extracomment>{receipt}: a receipt code.</extracomment>
        <translation>Entry {receipt} given back to the officer</translation>
    </message>
    <message id="deed.entry.opened">
        <extracomment>{receipt}: a receipt code.</extracomment>
        <translation>Entry {receipt} opened to be looked at</translation>
    </message>
    <message id="deed.people.recovered">
        <translation>New password with the centre's help</translation>
    </message>
    <message id="deed.receipt.printed">
        <translation>Receipt printed</translation>
    </message>
    <message id="deed.receipt.saved">
        <translation>Receipt saved as a PDF</translation>
    </message>
    <message id="deed.setting.changed">
        <extracomment>{key}: a key of the keyboard; {from}: what it was before; {to}: what it is now.</extracomment>
        <translation>Setting {key}: from «{from}» to «{to}»</translation>
    </message>
    <message id="demo.end" numerus="yes">
        <extracomment>{captured}: how many were taken down; {places}: how many places are taken; {quota}: how many places there are; {lost}: how many got lost; {twice}: how many were counted twice. Bends with {captured}.</extracomment>
        <translation>
            <numerusform>{captured:n} person taken down without a network. {places} of {quota} places taken. Lost: {lost}. Counted twice: {twice}.</numerusform>
            <numerusform>{captured:n} people taken down without a network. {places} of {quota} places taken. Lost: {lost}. Counted twice: {twice}.</numerusform>
        </translation>
    </message>
    <message id="demo.half">
        <extracomment>{person}: number of the person in the demonstration; {name}: a name.</extracomment>
        <translation>{person}. {name} is half typed. The program is killed here.</translation>
    </message>
    <message id="demo.open">
        <extracomment>{password}: a password of the demonstration.</extracomment>
        <translation>The training kiosk opens. The password to sign in: {password}</translation>
    </message>
    <message id="demo.resumed">
        <extracomment>{person}: number of the person in the demonstration; {name}: a name; {receipt}: a receipt code.</extracomment>
        <translation>{person}. {name} was offered back and finished: {receipt}</translation>
    </message>
    <message id="demo.sent">
        <translation>The queue is empty: the centre has answered for everybody.</translation>
    </message>
    <message id="demo.typed">
        <extracomment>{person}: number of the person in the demonstration; {name}: a name; {receipt}: a receipt code.</extracomment>
        <translation>{person}. {name} typed in without a network: {receipt}</translation>
    </message>
    <message id="demo.waiting" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} person waits in the queue. The centre comes up again.</numerusform>
            <numerusform>{count:n} people wait in the queue. The centre comes up again.</numerusform>
        </translation>
    </message>
    <message id="detail.data">
        <translation>The person's data</translation>
    </message>
    <message id="detail.data.lead">
        <translation>Hidden again after a minute. Keep the screen to yourself.</translation>
    </message>
    <message id="detail.heading">
        <translation>Registration in detail</translation>
    </message>
    <message id="detail.hide">
        <translation>Hide</translation>
    </message>
    <message id="detail.history">
        <translation>History</translation>
    </message>
    <message id="detail.newer">
        <translation>The new version</translation>
    </message>
    <message id="detail.older">
        <translation>The version before</translation>
    </message>
    <message id="detail.readable.here">
        <translation>The full answers are still on this machine, hidden.</translation>
    </message>
    <message id="detail.readable.returned">
        <translation>The centre sent the answers back to be checked; they are hidden here.</translation>
    </message>
    <message id="detail.readable.sealed">
        <translation>The full answers are sealed for the centre. Only the centre can read them.</translation>
    </message>
    <message id="detail.show">
        <translation>Show the data</translation>
    </message>
    <message id="draft.consent_again">
        <translation>The consent has changed: read it out again, then press F8.</translation>
    </message>
    <message id="draft.discard">
        <translation>Throw away</translation>
    </message>
    <message id="draft.new_form">
        <translation>The form is a newer one. The answers were carried over.</translation>
    </message>
    <message id="draft.offer">
        <extracomment>{name}: a name; {when}: a moment: Today 10.52.</extracomment>
        <translation>There is an unsaved entry: {name}, {when}.</translation>
    </message>
    <message id="draft.old_answers">
        <extracomment>{answers}: how many answers.</extracomment>
        <translation>Old answers: {answers}.</translation>
    </message>
    <message id="draft.resume">
        <translation>Go on</translation>
    </message>
    <message id="enrol.address">
        <translation>The centre's address</translation>
    </message>
    <message id="enrol.busy">
        <translation>Calling the centre…</translation>
    </message>
    <message id="enrol.code">
        <translation>One-time code</translation>
    </message>
    <message id="enrol.code_aside">
        <translation>capitals do not matter</translation>
    </message>
    <message id="enrol.connect">
        <translation>Connect</translation>
    </message>
    <message id="enrol.heading">
        <translation>Connect to the centre</translation>
    </message>
    <message id="enrol.later">
        <translation>Later</translation>
    </message>
    <message id="enrol.later_note">
        <translation>It can wait: registering works, and everything waits on this machine.</translation>
    </message>
    <message id="enrol.lead">
        <translation>The centre gives an address and a one-time code for this machine.</translation>
    </message>
    <message id="entry.average">
        <extracomment>{duration}: a duration: 1 minute 12 seconds.</extracomment>
        <translation>average today {duration}</translation>
    </message>
    <message id="entry.first">
        <translation>the first one today</translation>
    </message>
    <message id="entry.from_last">
        <translation>as before</translation>
    </message>
    <message id="entry.from_nik">
        <translation>per NIK</translation>
    </message>
    <message id="entry.from_photo">
        <translation>from the photo</translation>
    </message>
    <message id="entry.given_back">
        <extracomment>{by}: who did it; {why}: a reason.</extracomment>
        <translation>Given back by {by}: {why}</translation>
    </message>
    <message id="entry.heading">
        <extracomment>{count}: how many.</extracomment>
        <translation>Registrant {count}</translation>
    </message>
    <message id="entry.no_last">
        <translation>There is no last address yet.</translation>
    </message>
    <message id="entry.none_yet">
        <translation>Nobody registered today yet. Press F2 to begin.</translation>
    </message>
    <message id="entry.nothing_to_park">
        <translation>Nothing to set aside.</translation>
    </message>
    <message id="entry.park">
        <translation>Set aside</translation>
    </message>
    <message id="entry.parked">
        <translation>Set aside, in the list.</translation>
    </message>
    <message id="entry.recent">
        <translation>Just saved</translation>
    </message>
    <message id="entry.reopen">
        <translation>open the last one</translation>
    </message>
    <message id="entry.save">
        <translation>Save, on to the next person</translation>
    </message>
    <message id="entry.save_short">
        <translation>Save</translation>
    </message>
    <message id="entry.saved">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>Saved on this machine · {code}</translation>
    </message>
    <message id="entry.submitted">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>Saved, waiting for the supervisor's approval · {code}</translation>
    </message>
    <message id="entry.to_mend.many" numerus="yes">
        <extracomment>{count}: how many; {label}: label of a field. Bends with {count}.</extracomment>
        <translation>
            <numerusform>Not saved yet. {count:n} answer needs mending: {label}.</numerusform>
            <numerusform>Not saved yet. {count:n} answers need mending, first {label}.</numerusform>
        </translation>
    </message>
    <message id="entry.to_mend.one">
        <extracomment>{label}: label of a field; {what}: a sentence that says what is the matter.</extracomment>
        <translation>Not saved yet. {label}: {what}</translation>
    </message>
    <message id="failure.address_refused.how">
        <translation>Type all of it, such as https://centre.example.id, exactly as the centre gave it.</translation>
    </message>
    <message id="failure.address_refused.what">
        <translation>That address of the centre cannot be used.</translation>
    </message>
    <message id="failure.already_enrolled.how">
        <translation>No need to connect again. Press Send now if something is waiting.</translation>
    </message>
    <message id="failure.already_enrolled.what">
        <translation>This machine is connected to the centre already.</translation>
    </message>
    <message id="failure.captive_portal.how">
        <translation>Open a browser, sign in to the network, then press Send now.</translation>
    </message>
    <message id="failure.captive_portal.what">
        <translation>This Wi-Fi asks you to sign in first.</translation>
    </message>
    <message id="failure.card_reader_missing.how">
        <translation>Install the extra package `ocr`. Without it, cards are typed as before.</translation>
    </message>
    <message id="failure.card_reader_missing.what">
        <translation>The card reader is not installed, or does not start.</translation>
    </message>
    <message id="failure.centre_busy.how">
        <translation>Go on as usual. The data goes out at the next turn.</translation>
    </message>
    <message id="failure.centre_busy.what">
        <translation>The centre is busy.</translation>
    </message>
    <message id="failure.centre_not_installed.how">
        <translation>Install the package with its extra named central, then run again.</translation>
    </message>
    <message id="failure.centre_not_installed.what">
        <translation>The centre is not installed on this machine.</translation>
    </message>
    <message id="failure.centre_unreachable.how">
        <translation>Go on as usual. Everything is saved and sent once there is a connection.</translation>
    </message>
    <message id="failure.centre_unreachable.what">
        <translation>The centre cannot be reached yet.</translation>
    </message>
    <message id="failure.certificate_forged.how">
        <translation>Do not go on. Check the centre's address, then call support.</translation>
    </message>
    <message id="failure.certificate_forged.what">
        <translation>The certificate that came is not the centre's.</translation>
    </message>
    <message id="failure.clock_wrong.how">
        <translation>Set the machine's date and time. Registering may go on.</translation>
    </message>
    <message id="failure.clock_wrong.what">
        <translation>This machine's clock differs from the centre's.</translation>
    </message>
    <message id="failure.device_revoked.how">
        <translation>The data is safe here. Ask the centre to enrol this machine again.</translation>
    </message>
    <message id="failure.device_revoked.what">
        <translation>The centre withdrew this machine's permission.</translation>
    </message>
    <message id="failure.disk_failing.how">
        <translation>Stop registering here. Send what is waiting, then change the machine.</translation>
    </message>
    <message id="failure.disk_failing.read_only.how">
        <translation>Allow this program to write there. If it stays like this, change the machine.</translation>
    </message>
    <message id="failure.disk_failing.read_only.what">
        <translation>The data folder of this machine may not be written to.</translation>
    </message>
    <message id="failure.disk_failing.what">
        <translation>The disk is failing; the last entry is not saved.</translation>
    </message>
    <message id="failure.disk_full.how">
        <translation>Free some space on this machine, then save again. The answers stay on screen.</translation>
    </message>
    <message id="failure.disk_full.what">
        <translation>The disk is full; the last entry is not saved.</translation>
    </message>
    <message id="failure.document_not_saved.how">
        <translation>The registration is safe. Check the folder and the space, then save again.</translation>
    </message>
    <message id="failure.document_not_saved.system.how">
        <translation>Run it as root, or choose another folder with --root.</translation>
    </message>
    <message id="failure.document_not_saved.system.what">
        <translation>The system files were not written.</translation>
    </message>
    <message id="failure.document_not_saved.what">
        <translation>The PDF was not saved.</translation>
    </message>
    <message id="failure.enrolment_refused.code.how">
        <translation>Compare the code letter by letter, or ask the centre for a new one.</translation>
    </message>
    <message id="failure.enrolment_refused.code.what">
        <translation>The centre does not know this code.</translation>
    </message>
    <message id="failure.enrolment_refused.expired.how">
        <translation>A code is good for 24 hours. Ask the centre for a new one.</translation>
    </message>
    <message id="failure.enrolment_refused.expired.what">
        <translation>This code has expired.</translation>
    </message>
    <message id="failure.enrolment_refused.how">
        <translation>It may be mistyped, used or expired. Ask for a new code.</translation>
    </message>
    <message id="failure.enrolment_refused.used.how">
        <translation>A code serves one machine. Ask the centre for a new one.</translation>
    </message>
    <message id="failure.enrolment_refused.used.what">
        <translation>This code was used by another machine.</translation>
    </message>
    <message id="failure.enrolment_refused.what">
        <translation>The centre refused this code.</translation>
    </message>
    <message id="failure.file_unreadable.broken.how">
        <translation>Ask for a new copy, or save it again from the spreadsheet.</translation>
    </message>
    <message id="failure.file_unreadable.broken.what">
        <translation>That Excel file is damaged.</translation>
    </message>
    <message id="failure.file_unreadable.column_twice.how">
        <translation>Remove one of the two, or give it another name.</translation>
    </message>
    <message id="failure.file_unreadable.column_twice.what">
        <extracomment>{column}: title of a column.</extracomment>
        <translation>The first line has the column {column} twice.</translation>
    </message>
    <message id="failure.file_unreadable.columns.how">
        <translation>Add it. An empty table has the titles of all columns.</translation>
    </message>
    <message id="failure.file_unreadable.columns.what">
        <extracomment>{column}: title of a column.</extracomment>
        <translation>The first line has no column {column}.</translation>
    </message>
    <message id="failure.file_unreadable.empty.how">
        <translation>The first line names the columns, then one person a line.</translation>
    </message>
    <message id="failure.file_unreadable.empty.what">
        <translation>That file is empty.</translation>
    </message>
    <message id="failure.file_unreadable.encoding.how">
        <translation>Save it from the spreadsheet as CSV UTF-8, then try again.</translation>
    </message>
    <message id="failure.file_unreadable.encoding.what">
        <translation>That file is not a UTF-8 CSV.</translation>
    </message>
    <message id="failure.file_unreadable.exists.how">
        <translation>Nothing was overwritten. Choose another name.</translation>
    </message>
    <message id="failure.file_unreadable.exists.what">
        <translation>There is a file of that name already.</translation>
    </message>
    <message id="failure.file_unreadable.folder.how">
        <translation>Give the name of the CSV or XLSX file in it.</translation>
    </message>
    <message id="failure.file_unreadable.folder.what">
        <translation>That is a folder, not a file.</translation>
    </message>
    <message id="failure.file_unreadable.how">
        <translation>Check the file's name and permissions, then choose again.</translation>
    </message>
    <message id="failure.file_unreadable.huge.how">
        <translation>Remove pictures and other sheets, or divide it into several files.</translation>
    </message>
    <message id="failure.file_unreadable.huge.what">
        <translation>That file is too large for a table of people.</translation>
    </message>
    <message id="failure.file_unreadable.kind.how">
        <translation>Save the table as .xlsx or CSV, then try again.</translation>
    </message>
    <message id="failure.file_unreadable.kind.what">
        <translation>That file is neither a CSV nor an Excel table.</translation>
    </message>
    <message id="failure.file_unreadable.missing.how">
        <translation>Check the file's name, its folder and its permissions.</translation>
    </message>
    <message id="failure.file_unreadable.missing.what">
        <translation>That file is not there or may not be opened.</translation>
    </message>
    <message id="failure.file_unreadable.not_writable.how">
        <translation>Choose another folder, such as your home folder.</translation>
    </message>
    <message id="failure.file_unreadable.not_writable.what">
        <translation>A file cannot be written in that folder.</translation>
    </message>
    <message id="failure.file_unreadable.old_or_locked.how">
        <translation>Open it in the spreadsheet, take off the password, save it as .xlsx.</translation>
    </message>
    <message id="failure.file_unreadable.old_or_locked.what">
        <translation>That Excel file is old (.xls) or locked by a password.</translation>
    </message>
    <message id="failure.file_unreadable.same.how">
        <translation>Choose another name for the result file.</translation>
    </message>
    <message id="failure.file_unreadable.same.what">
        <translation>The result must not overwrite the table itself.</translation>
    </message>
    <message id="failure.file_unreadable.what">
        <translation>That file cannot be read.</translation>
    </message>
    <message id="failure.invalid.how">
        <translation>Look at the fields in red, then save again.</translation>
    </message>
    <message id="failure.invalid.what">
        <translation>Something needs to be mended.</translation>
    </message>
    <message id="failure.key_slots_damaged.how">
        <translation>Delete nothing. Put the folder keys back from a backup, then open again.</translation>
    </message>
    <message id="failure.key_slots_damaged.what">
        <translation>The keys to the data are damaged, both copies.</translation>
    </message>
    <message id="failure.not_enrolled.how">
        <translation>Ask the centre for a one-time code, then connect from the Queue page.</translation>
    </message>
    <message id="failure.not_enrolled.what">
        <translation>This machine is not connected to the centre yet.</translation>
    </message>
    <message id="failure.not_permitted.how">
        <translation>Allow writing in the program's folder, then try again.</translation>
    </message>
    <message id="failure.not_permitted.last.how">
        <translation>Add another supervisor first.</translation>
    </message>
    <message id="failure.not_permitted.last.what">
        <translation>This is the last supervisor of this machine.</translation>
    </message>
    <message id="failure.not_permitted.oneself.how">
        <translation>Change your own password, or ask another supervisor.</translation>
    </message>
    <message id="failure.not_permitted.oneself.what">
        <translation>One's own account cannot be removed or reset.</translation>
    </message>
    <message id="failure.not_permitted.own_entry.how">
        <translation>Ask another supervisor to look at it.</translation>
    </message>
    <message id="failure.not_permitted.own_entry.what">
        <translation>Nobody approves an entry of their own.</translation>
    </message>
    <message id="failure.not_permitted.role.how">
        <translation>Ask a supervisor to sign in on this machine.</translation>
    </message>
    <message id="failure.not_permitted.role.what">
        <translation>Only a supervisor may do this.</translation>
    </message>
    <message id="failure.not_permitted.what">
        <translation>The machine does not let the program write in its folder.</translation>
    </message>
    <message id="failure.not_set_up.how">
        <translation>Open the set-up page and fill in office, desk and supervisor.</translation>
    </message>
    <message id="failure.not_set_up.what">
        <translation>This machine is not set up yet.</translation>
    </message>
    <message id="failure.printer_failing.how">
        <translation>The registration is safe. Check paper, cable and power, then print again.</translation>
    </message>
    <message id="failure.printer_failing.what">
        <translation>The printer did not take this receipt.</translation>
    </message>
    <message id="failure.printer_missing.how">
        <translation>The registration is safe. Read out the code or save a PDF; a printer can come later.</translation>
    </message>
    <message id="failure.printer_missing.named.how">
        <translation>The registration is safe. Connect that printer, choose another, or save a PDF.</translation>
    </message>
    <message id="failure.printer_missing.named.what">
        <extracomment>{printer}: name of a printer.</extracomment>
        <translation>The printer {printer} is not found.</translation>
    </message>
    <message id="failure.printer_missing.off.how">
        <translation>Read out the code or save a PDF. Change it under More, Settings.</translation>
    </message>
    <message id="failure.printer_missing.off.what">
        <translation>This machine is set not to print.</translation>
    </message>
    <message id="failure.printer_missing.roll.how">
        <translation>Save the PDF, then print it on an A4 printer.</translation>
    </message>
    <message id="failure.printer_missing.roll.what">
        <translation>This printer has only a receipt roll.</translation>
    </message>
    <message id="failure.printer_missing.several.how">
        <translation>The registration is safe. Choose one at More, Settings, then print again.</translation>
    </message>
    <message id="failure.printer_missing.several.what">
        <extracomment>{printers}: names of printers.</extracomment>
        <translation>There are {printers} printers, and none is chosen.</translation>
    </message>
    <message id="failure.printer_missing.what">
        <translation>This machine has no printer.</translation>
    </message>
    <message id="failure.programme_forged.how">
        <translation>The machine goes on with the rules it has. Report it to support.</translation>
    </message>
    <message id="failure.programme_forged.what">
        <translation>New rules refused: they are not signed by the centre.</translation>
    </message>
    <message id="failure.programme_older.how">
        <translation>The machine keeps the newest rules. Report it to support.</translation>
    </message>
    <message id="failure.programme_older.what">
        <translation>The rules that came are older than those in use.</translation>
    </message>
    <message id="failure.programme_unreadable.how">
        <translation>Update the program. Until then the machine uses the rules it has.</translation>
    </message>
    <message id="failure.programme_unreadable.what">
        <translation>This machine cannot read the programme's rules.</translation>
    </message>
    <message id="failure.recovery_missing.how">
        <translation>Without a password the data stays locked. Delete nothing; call the centre.</translation>
    </message>
    <message id="failure.recovery_missing.what">
        <translation>This machine has no recovery key of the centre.</translation>
    </message>
    <message id="failure.regions_missing.how">
        <translation>Install the program again. The registrations are not affected.</translation>
    </message>
    <message id="failure.regions_missing.what">
        <translation>The list of villages and regencies is missing.</translation>
    </message>
    <message id="failure.reply_not_signed.how">
        <translation>Nothing is lost. Check the network; if it stays, call support.</translation>
    </message>
    <message id="failure.reply_not_signed.what">
        <translation>The answer that came is not the centre's.</translation>
    </message>
    <message id="failure.reply_unreadable.how">
        <translation>Nothing is lost. Update the program; if it stays, call support.</translation>
    </message>
    <message id="failure.reply_unreadable.what">
        <translation>The centre's answer cannot be read.</translation>
    </message>
    <message id="failure.store_damaged.database.how">
        <translation>Delete nothing. Copy the whole folder, then restore the last backup.</translation>
    </message>
    <message id="failure.store_damaged.database.what">
        <translation>The contents of the data file are damaged.</translation>
    </message>
    <message id="failure.store_damaged.empty.how">
        <translation>Copying may have stopped half-way. Copy the whole folder again from where it was.</translation>
    </message>
    <message id="failure.store_damaged.empty.what">
        <translation>The data file is empty.</translation>
    </message>
    <message id="failure.store_damaged.how">
        <translation>Delete nothing. Copy the whole folder, then restore the last backup.</translation>
    </message>
    <message id="failure.store_damaged.identity.how">
        <translation>Delete nothing. Copy the whole folder, then call support.</translation>
    </message>
    <message id="failure.store_damaged.identity.what">
        <translation>This machine's identity in the data file is damaged.</translation>
    </message>
    <message id="failure.store_damaged.log.how">
        <translation>Delete nothing: the last entries are in it. Copy the whole folder for support.</translation>
    </message>
    <message id="failure.store_damaged.log.what">
        <translation>The log of changes beside the data file is damaged.</translation>
    </message>
    <message id="failure.store_damaged.not_encrypted.how">
        <translation>Enter nothing. Move that file away, then restore the last backup.</translation>
    </message>
    <message id="failure.store_damaged.not_encrypted.what">
        <translation>The data file is not locked, so it is not this program's.</translation>
    </message>
    <message id="failure.store_damaged.outbox.how">
        <translation>Delete nothing. Copy the whole folder, then call support.</translation>
    </message>
    <message id="failure.store_damaged.outbox.what">
        <translation>A queued entry in the data file is damaged.</translation>
    </message>
    <message id="failure.store_damaged.photo.how">
        <translation>Take the photo again. If it happens again, call support: this disk may be failing.</translation>
    </message>
    <message id="failure.store_damaged.photo.what">
        <translation>The photo was not saved whole on this machine.</translation>
    </message>
    <message id="failure.store_damaged.schema.how">
        <translation>Another file may have been copied here. Put the former folder back.</translation>
    </message>
    <message id="failure.store_damaged.schema.what">
        <translation>The layout of the data file is not known.</translation>
    </message>
    <message id="failure.store_damaged.what">
        <translation>The data file is damaged and was not opened.</translation>
    </message>
    <message id="failure.store_exists.how">
        <translation>Close the program, open it again, then sign in.</translation>
    </message>
    <message id="failure.store_exists.what">
        <translation>This machine was set up before.</translation>
    </message>
    <message id="failure.store_in_use.how">
        <translation>Use the window that is open, or close it first.</translation>
    </message>
    <message id="failure.store_in_use.what">
        <translation>The program is already open on this machine.</translation>
    </message>
    <message id="failure.store_missing.how">
        <translation>Do not set up again. Find the backup and put it back in its folder.</translation>
    </message>
    <message id="failure.store_missing.what">
        <translation>This machine's data file is gone.</translation>
    </message>
    <message id="failure.store_too_new.how">
        <translation>Install the newest program on this machine. The data is untouched.</translation>
    </message>
    <message id="failure.store_too_new.what">
        <translation>This data was made by a newer program.</translation>
    </message>
    <message id="failure.too_many_tries.how" numerus="yes">
        <extracomment>{seconds}: how many seconds. Bends with {seconds}.</extracomment>
        <translation>
            <numerusform>Wait {seconds:n} second, then type it again slowly.</numerusform>
            <numerusform>Wait {seconds:n} seconds, then type it again slowly.</numerusform>
        </translation>
    </message>
    <message id="failure.too_many_tries.what">
        <translation>Wrong too often.</translation>
    </message>
    <message id="failure.wrong_password.how">
        <translation>Check capitals and type it again. Forgotten? The supervisor can make a new one.</translation>
    </message>
    <message id="failure.wrong_password.what">
        <translation>The password does not match.</translation>
    </message>
    <message id="field.optional">
        <translation>may stay empty</translation>
    </message>
    <message id="field.this">
        <translation>This answer</translation>
    </message>
    <message id="first_run.again">
        <translation>Password again</translation>
    </message>
    <message id="first_run.busy">
        <translation>Setting up…</translation>
    </message>
    <message id="first_run.desk">
        <translation>Name of the desk</translation>
    </message>
    <message id="first_run.desk_hint">
        <translation>Desk 1</translation>
    </message>
    <message id="first_run.heading">
        <translation>Set up this machine</translation>
    </message>
    <message id="first_run.lead">
        <translation>Only once. All registrations will be locked with the supervisor's password.</translation>
    </message>
    <message id="first_run.office">
        <translation>Name of the office</translation>
    </message>
    <message id="first_run.office_hint">
        <translation>Disnaker Kota Bandung</translation>
    </message>
    <message id="first_run.password">
        <translation>Supervisor's password</translation>
    </message>
    <message id="first_run.password_hint">
        <translation>8 characters or more</translation>
    </message>
    <message id="first_run.regency">
        <translation>Regency or city</translation>
    </message>
    <message id="first_run.regency_hint">
        <translation>type how it begins</translation>
    </message>
    <message id="first_run.regency_none">
        <translation>No regency or city of that name.</translation>
    </message>
    <message id="first_run.set_up">
        <translation>Set up and sign in</translation>
    </message>
    <message id="first_run.supervisor">
        <translation>Supervisor's name</translation>
    </message>
    <message id="first_run.warning">
        <translation>Keep this password safe. Without it the data cannot be opened here.</translation>
    </message>
    <message id="forgot.ask">
        <translation>Ask the centre</translation>
    </message>
    <message id="forgot.asking">
        <translation>One moment…</translation>
    </message>
    <message id="forgot.back">
        <translation>Back</translation>
    </message>
    <message id="forgot.heading">
        <translation>A forgotten password</translation>
    </message>
    <message id="forgot.lead">
        <translation>The data and the queue are safe. Nothing needs to be deleted.</translation>
    </message>
    <message id="forgot.officer">
        <translation>An officer has forgotten</translation>
    </message>
    <message id="forgot.officer.how">
        <translation>Ask the supervisor to sign in, then More, People, New password.</translation>
    </message>
    <message id="forgot.supervisor">
        <translation>The supervisor has forgotten</translation>
    </message>
    <message id="forgot.supervisor.how">
        <translation>Another supervisor can help in the same way. If there is none, the centre helps: send a request, get a reply, make a new password.</translation>
    </message>
    <message id="give_back.heading">
        <translation>Why is it given back?</translation>
    </message>
    <message id="give_back.lead">
        <translation>Whoever took it down sees this reason beside the entry set aside.</translation>
    </message>
    <message id="give_back.send">
        <translation>Give back</translation>
    </message>
    <message id="group.address">
        <translation>Address on the KTP</translation>
    </message>
    <message id="group.contact">
        <translation>Contact</translation>
    </message>
    <message id="group.current">
        <translation>Current address</translation>
    </message>
    <message id="group.identity">
        <translation>Identity</translation>
    </message>
    <message id="group.more">
        <translation>More questions</translation>
    </message>
    <message id="group.work">
        <translation>Education and work</translation>
    </message>
    <message id="hall.broken.door">
        <extracomment>{incident}: number of an incident.</extracomment>
        <translation>Please go to a desk. For staff: incident {incident}.</translation>
    </message>
    <message id="hall.broken.heading">
        <translation>This machine is being repaired</translation>
    </message>
    <message id="hall.broken.lead">
        <translation>Please go to desk 1. Your answers have been erased from this machine.</translation>
    </message>
    <message id="hall.broken.note">
        <extracomment>{incident}: number of an incident.</extracomment>
        <translation>For staff: incident {incident}. Press the picture above for five seconds.</translation>
    </message>
    <message id="hall.call.calling.heading">
        <translation>An officer is being called</translation>
    </message>
    <message id="hall.call.calling.lead">
        <translation>Please wait here. Your answers stay.</translation>
    </message>
    <message id="hall.call.coming.heading">
        <translation>An officer is coming</translation>
    </message>
    <message id="hall.call.coming.lead">
        <translation>Please wait here for a moment.</translation>
    </message>
    <message id="hall.call.go_on">
        <translation>Go on</translation>
    </message>
    <message id="hall.call.good">
        <translation>All right</translation>
    </message>
    <message id="hall.call.long.heading">
        <translation>No officer has answered yet</translation>
    </message>
    <message id="hall.call.long.lead">
        <translation>The call goes on. You may also go to the officers' desk.</translation>
    </message>
    <message id="hall.call.take_back">
        <translation>Take the call back</translation>
    </message>
    <message id="hall.call.unheard.heading">
        <translation>Please go to the officers' desk</translation>
    </message>
    <message id="hall.call.unheard.lead">
        <translation>This machine cannot call. Clear the screen before you go.</translation>
    </message>
    <message id="hall.cancel.end">
        <translation>Yes, erase my answers</translation>
    </message>
    <message id="hall.cancel.heading">
        <translation>Erase the answers and stop?</translation>
    </message>
    <message id="hall.cancel.lead">
        <translation>Your answers are erased from this machine. You are not registered yet.</translation>
    </message>
    <message id="hall.cancel.stay">
        <translation>No, I go on</translation>
    </message>
    <message id="hall.check.again">
        <translation>Check another receipt</translation>
    </message>
    <message id="hall.check.code">
        <translation>Number of the receipt</translation>
    </message>
    <message id="hall.check.doubtful">
        <translation>This receipt cannot be made sure of here</translation>
    </message>
    <message id="hall.check.doubtful.how">
        <translation>Please show it to an officer at a desk.</translation>
    </message>
    <message id="hall.check.elsewhere">
        <translation>This receipt is genuine</translation>
    </message>
    <message id="hall.check.elsewhere.how">
        <translation>It was made on another machine. Ask at a desk how it stands.</translation>
    </message>
    <message id="hall.check.end">
        <translation>Done</translation>
    </message>
    <message id="hall.check.failed">
        <translation>It cannot be checked just now</translation>
    </message>
    <message id="hall.check.failed.how">
        <translation>Ask at a desk. Your registration is safe.</translation>
    </message>
    <message id="hall.check.heading">
        <translation>Check my registration</translation>
    </message>
    <message id="hall.check.lead">
        <translation>Scan the QR code of your receipt, or type its number.</translation>
    </message>
    <message id="hall.check.look">
        <translation>Check</translation>
    </message>
    <message id="hall.check.unknown">
        <translation>This receipt is not on this machine</translation>
    </message>
    <message id="hall.check.unknown.how">
        <translation>Ask at the desk where you registered, or show its QR code.</translation>
    </message>
    <message id="hall.check.when">
        <extracomment>{day}: a date; {time}: a time of day.</extracomment>
        <translation>Registered on {day} at {time}.</translation>
    </message>
    <message id="hall.door.heading">
        <translation>This machine is not open yet</translation>
    </message>
    <message id="hall.door.lead">
        <translation>Visitors: please go to a desk. Staff: type your password.</translation>
    </message>
    <message id="hall.full.first">
        <translation>All right</translation>
    </message>
    <message id="hall.full.heading">
        <translation>This machine is full</translation>
    </message>
    <message id="hall.full.lead">
        <translation>Please register at a desk. Whoever is registered already is safe.</translation>
    </message>
    <message id="hall.full.second">
        <translation>Call the officer</translation>
    </message>
    <message id="hall.idle.end">
        <translation>I am done, erase my answers</translation>
    </message>
    <message id="hall.idle.heading">
        <translation>Are you still here?</translation>
    </message>
    <message id="hall.idle.lead" numerus="yes">
        <extracomment>{count}: how many seconds. Bends with {count}.</extracomment>
        <translation>
            <numerusform>In {count:n} second the screen is cleared and your answers are erased from this machine.</numerusform>
            <numerusform>In {count:n} seconds the screen is cleared and your answers are erased from this machine.</numerusform>
        </translation>
    </message>
    <message id="hall.idle.stay">
        <translation>Yes, I go on</translation>
    </message>
    <message id="hall.password.lead">
        <translation>Type an officer's password. Visitors: press Back.</translation>
    </message>
    <message id="hall.pin.away">
        <translation>Back</translation>
    </message>
    <message id="hall.pin.enter">
        <translation>Open</translation>
    </message>
    <message id="hall.pin.heading">
        <translation>For staff only</translation>
    </message>
    <message id="hall.pin.lead">
        <translation>Type the staff PIN. Visitors: press Back.</translation>
    </message>
    <message id="hall.pin.wrong">
        <translation>This PIN does not fit.</translation>
    </message>
    <message id="hall.staff.back">
        <translation>Back to the visitors' screen</translation>
    </message>
    <message id="hall.staff.check" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} is to be checked at a desk.</numerusform>
            <numerusform>{count:n} are to be checked at a desk.</numerusform>
        </translation>
    </message>
    <message id="hall.staff.close">
        <translation>Close the program</translation>
    </message>
    <message id="hall.staff.contrast">
        <translation>High contrast for all</translation>
    </message>
    <message id="hall.staff.desk">
        <translation>Back to the officers' pages</translation>
    </message>
    <message id="hall.staff.free">
        <extracomment>{size}: size of free disk space.</extracomment>
        <translation>Room {size}.</translation>
    </message>
    <message id="hall.staff.heading">
        <translation>Machine menu</translation>
    </message>
    <message id="hall.staff.large">
        <translation>Large letters for all</translation>
    </message>
    <message id="hall.staff.sending">
        <translation>Asked for. The result shows here later.</translation>
    </message>
    <message id="hall.staff.waiting" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} registration waits to be sent.</numerusform>
            <numerusform>{count:n} registrations wait to be sent.</numerusform>
        </translation>
    </message>
    <message id="hall.taken.first">
        <translation>Yes, I register</translation>
    </message>
    <message id="hall.taken.heading">
        <translation>All places of this wave are taken</translation>
    </message>
    <message id="hall.taken.lead">
        <translation>You can still register and join the waiting list.</translation>
    </message>
    <message id="hall.taken.second">
        <translation>Not now</translation>
    </message>
    <message id="hand_over.heading">
        <translation>Why hand it to the supervisor?</translation>
    </message>
    <message id="hand_over.lead">
        <translation>It stays in this list until the supervisor decides.</translation>
    </message>
    <message id="hand_over.send">
        <translation>Hand over</translation>
    </message>
    <message id="help">
        <translation>Help</translation>
    </message>
    <message id="help.any.home">
        <translation>the kiosk's own folder (one per user, if not named)</translation>
    </message>
    <message id="help.any.json">
        <translation>answer in JSON, for a program</translation>
    </message>
    <message id="help.any.language">
        <translation>language of window and messages</translation>
    </message>
    <message id="help.any.operator">
        <translation>who signs in (whoever fits, if not named)</translation>
    </message>
    <message id="help.any.password_stdin">
        <translation>read the password from the first line of standard input</translation>
    </message>
    <message id="help.arguments">
        <translation>arguments</translation>
    </message>
    <message id="help.chapters">
        <translation>Chapters of the handbook</translation>
    </message>
    <message id="help.check_receipt">
        <translation>tell whether a receipt is genuine, without a network</translation>
    </message>
    <message id="help.check_receipt.more">
        <translation>TEXT is what a scanner reads (KPK1:…), or a code of this kiosk.
Exit 1: it is not genuine, or this kiosk cannot tell.</translation>
    </message>
    <message id="help.check_receipt.text">
        <translation>the scanned text or the code</translation>
    </message>
    <message id="help.close_day">
        <translation>seal what waits and sign the day's handover record</translation>
    </message>
    <message id="help.close_day.more">
        <translation>A supervisor signs. What waits is sealed first.
The record stays on this machine for good.</translation>
    </message>
    <message id="help.commands">
        <translation>commands</translation>
    </message>
    <message id="help.demo">
        <translation>the whole way once: a centre, a training kiosk, made-up people</translation>
    </message>
    <message id="help.demo.applicants">
        <translation>people (12)</translation>
    </message>
    <message id="help.demo.headless">
        <translation>drive the window without a display</translation>
    </message>
    <message id="help.demo.json">
        <translation>answer in JSON, for a program</translation>
    </message>
    <message id="help.demo.more">
        <translation>Starts a centre and a training kiosk, each in a folder of its own.
Then the window opens. Without a display (or --headless) it drives itself:
made-up people are typed in while the centre is away, the program is killed;
the centre comes back and the queue drains.</translation>
    </message>
    <message id="help.demo.pictures">
        <translation>where pictures are saved</translation>
    </message>
    <message id="help.demo.quota">
        <translation>places (10)</translation>
    </message>
    <message id="help.demo.selection">
        <translation>how places are given (first_come)</translation>
    </message>
    <message id="help.enrol">
        <translation>make this kiosk known to a centre</translation>
    </message>
    <message id="help.enrol.code">
        <translation>the one-time code</translation>
    </message>
    <message id="help.enrol.more">
        <translation>The centre gives the address and a one-time code
(kiosk-central enrolment-code).</translation>
    </message>
    <message id="help.enrol.url">
        <translation>the centre's address</translation>
    </message>
    <message id="help.example.close_day">
        <translation>close the day</translation>
    </message>
    <message id="help.example.demo">
        <translation>try it all</translation>
    </message>
    <message id="help.example.enrol">
        <translation>join a centre</translation>
    </message>
    <message id="help.example.receipt">
        <translation>a receipt</translation>
    </message>
    <message id="help.example.register">
        <translation>a whole list</translation>
    </message>
    <message id="help.example.setup">
        <translation>first run</translation>
    </message>
    <message id="help.example.status">
        <translation>how it stands</translation>
    </message>
    <message id="help.example.sync">
        <translation>send now</translation>
    </message>
    <message id="help.exits">
        <translation>exit codes: 0 done; 1 done, but something needs a look;
2 the command was not understood; 3 the supervisor must do something;
4 the centre cannot be reached now, try again later;
5 kiosk and centre do not understand each other; 70 a fault of the program.</translation>
    </message>
    <message id="help.handovers">
        <translation>tell the handover records, write one to a file, or check one</translation>
    </message>
    <message id="help.handovers.check">
        <translation>a signed record: is it genuine</translation>
    </message>
    <message id="help.handovers.more">
        <translation>Without a number all are told, newest first.
The same record is the same PDF.
May be asked while the window is open.</translation>
    </message>
    <message id="help.handovers.number">
        <translation>number of the record</translation>
    </message>
    <message id="help.handovers.pdf">
        <translation>where the PDF is written</translation>
    </message>
    <message id="help.handovers.record">
        <translation>where the signed record is written</translation>
    </message>
    <message id="help.help">
        <translation>show this help</translation>
    </message>
    <message id="help.keys">
        <translation>The keys of this page</translation>
    </message>
    <message id="help.kiosk">
        <translation>Loket Prakerja: register people without a network, and send once there is one.

Without a command the window opens. Each command works on the kiosk's folder (--home).
Several kiosks can be on one machine, each with a folder of its own.</translation>
    </message>
    <message id="help.kiosk.contrast">
        <translation>contrast of the window, for this run</translation>
    </message>
    <message id="help.kiosk.self_test">
        <translation>try all parts in a throw-away folder</translation>
    </message>
    <message id="help.kiosk.text_size">
        <translation>size of the window's letters, for this run</translation>
    </message>
    <message id="help.kiosk_setup">
        <translation>make the system files for a walk-in screen</translation>
    </message>
    <message id="help.kiosk_setup.data">
        <translation>the data folder of that machine</translation>
    </message>
    <message id="help.kiosk_setup.dry_run">
        <translation>only show, write nothing</translation>
    </message>
    <message id="help.kiosk_setup.json">
        <translation>answer in JSON</translation>
    </message>
    <message id="help.kiosk_setup.more">
        <translation>One program on one screen, started again when it ends, with no way out.
cage: Linux with Wayland. x11: Linux without a window manager.
windows: a PowerShell script for Shell Launcher and Keyboard Filter.
Read it first with --dry-run; write it with --root / as root.</translation>
    </message>
    <message id="help.kiosk_setup.program">
        <translation>the program kiosk, with its folder</translation>
    </message>
    <message id="help.kiosk_setup.root">
        <translation>folder that stands for the root of that machine, such as /</translation>
    </message>
    <message id="help.kiosk_setup.session">
        <translation>what runs the screen</translation>
    </message>
    <message id="help.kiosk_setup.user">
        <translation>the account of its own, usually loket</translation>
    </message>
    <message id="help.none_found">
        <translation>The handbook does not say. Try a single word.</translation>
    </message>
    <message id="help.off">
        <translation>This command is not understood.</translation>
    </message>
    <message id="help.off.both">
        <extracomment>{name}, {other}: names of arguments.</extracomment>
        <translation>Use {name} or {other}, not both.</translation>
    </message>
    <message id="help.off.choice">
        <extracomment>{name}: a name; {value}: a value.</extracomment>
        <translation>Not one of the choices of {name}: {value}</translation>
    </message>
    <message id="help.off.form">
        <extracomment>{name}: name of an argument.</extracomment>
        <translation>{name} holds a sign that cannot be used here.</translation>
    </message>
    <message id="help.off.look">
        <extracomment>{command}: a command.</extracomment>
        <translation>See: {command} --help</translation>
    </message>
    <message id="help.off.number">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name} needs a whole number of 1 or more.</translation>
    </message>
    <message id="help.off.required">
        <extracomment>{names}: several names.</extracomment>
        <translation>Still missing: {names}</translation>
    </message>
    <message id="help.off.unrecognized">
        <extracomment>{names}: several names.</extracomment>
        <translation>Not known: {names}</translation>
    </message>
    <message id="help.off.value">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name} needs a value.</translation>
    </message>
    <message id="help.options">
        <translation>options</translation>
    </message>
    <message id="help.people">
        <translation>tell who may sign in, and change it (supervisors)</translation>
    </message>
    <message id="help.people.one_password">
        <translation>With --password-stdin the first line is the password of who signs in.</translation>
    </message>
    <message id="help.people.two_passwords">
        <translation>With --password-stdin the first line is the password of who signs in;
the second is the password of the person it is about.</translation>
    </message>
    <message id="help.people_add">
        <translation>let somebody in</translation>
    </message>
    <message id="help.people_add.name">
        <translation>the name</translation>
    </message>
    <message id="help.people_add.role">
        <translation>the role</translation>
    </message>
    <message id="help.people_list">
        <translation>tell everybody's id, name and role</translation>
    </message>
    <message id="help.people_remove">
        <translation>let somebody in no more</translation>
    </message>
    <message id="help.people_remove.id">
        <translation>as `kiosk people list` tells it</translation>
    </message>
    <message id="help.people_rename">
        <translation>change a name, with that person's password</translation>
    </message>
    <message id="help.people_rename.id">
        <translation>as `kiosk people list` tells it</translation>
    </message>
    <message id="help.people_rename.name">
        <translation>the new name</translation>
    </message>
    <message id="help.people_reset">
        <translation>give somebody a new password</translation>
    </message>
    <message id="help.people_reset.id">
        <translation>as `kiosk people list` tells it</translation>
    </message>
    <message id="help.read_card">
        <translation>read identity cards from picture files (for support and tests)</translation>
    </message>
    <message id="help.read_card.files">
        <translation>JPEG or PNG pictures, as many as you like</translation>
    </message>
    <message id="help.read_card.json">
        <translation>answer for a program: one JSON list</translation>
    </message>
    <message id="help.read_card.more">
        <translation>Prints the personal data that stands on the card: do not keep the output.
--json: one list, one object a picture:
file, nik, name, birth_place, birth_date (YYYY-MM-DD), sex (L or P);
street, rt, rw, village, district, village_code, seconds;
empty (no text) for what was not read. Without --json the NIK is masked.
A NIK is given only when it matches the printed birth date and sex.
Exit 1: some picture could not be read.</translation>
    </message>
    <message id="help.receipt">
        <translation>tell about one receipt, and write it as a PDF</translation>
    </message>
    <message id="help.receipt.code">
        <translation>the receipt code, such as K7QM-4T9D-X2RF</translation>
    </message>
    <message id="help.receipt.more">
        <translation>The same receipt is the same file, until the centre's answer changes it.
May be asked while the window is open.</translation>
    </message>
    <message id="help.receipt.paper">
        <translation>roll or page (80mm)</translation>
    </message>
    <message id="help.receipt.pdf">
        <translation>where the PDF is written</translation>
    </message>
    <message id="help.recover">
        <translation>open a machine again whose supervisors have forgotten their passwords</translation>
    </message>
    <message id="help.recover.more">
        <translation>Begin with --request: send the file to the centre (kiosk-central recover).
Read out the letters that are told here when they call.
Then --reply with what they sent: a supervisor gets a new password.
That is --operator, or the first. Nothing is lost.
A reply is good once. With --password-stdin the first line is the new password.</translation>
    </message>
    <message id="help.recover.reply">
        <translation>what the centre sent back</translation>
    </message>
    <message id="help.recover.request">
        <translation>where the request is written</translation>
    </message>
    <message id="help.register">
        <translation>register the people of a spreadsheet</translation>
    </message>
    <message id="help.register.file">
        <translation>the table of people</translation>
    </message>
    <message id="help.register.more">
        <extracomment>{columns}: names of columns.</extracomment>
        <translation>FILE is an Excel workbook (.xlsx) or a UTF-8 CSV (comma, semicolon or tab).
Its first line names the columns:

  {columns}

Each row is checked as on the screen; the good ones are registered.
Dates: 15-05-1998 or 1998-05-15. Sex: L or P. Consent: ya.
Village: its ten-digit code, or "Gegerkalong, Sukasari, Kota Bandung".
Columns stand in any order; a programme's question is answered under its name.
The same file may be run again: nobody is registered twice.
Keep NIK and KK as text: a spreadsheet rounds long numbers.

With --json each row is answered with one line: row, receipt, problems, notes.</translation>
    </message>
    <message id="help.register.preview">
        <translation>only tell what would happen; register nobody</translation>
    </message>
    <message id="help.register.result">
        <translation>write each row's receipt code or problems, without any NIK</translation>
    </message>
    <message id="help.register.template">
        <translation>write an empty table (.csv or .xlsx) with the programme's columns, and stop</translation>
    </message>
    <message id="help.search">
        <translation>Search the handbook</translation>
    </message>
    <message id="help.settings">
        <translation>tell the settings of this machine, and change them</translation>
    </message>
    <message id="help.settings.more">
        <translation>Without KEY=VALUE they are only told, also while the window is open.
An empty VALUE takes a text away. The rules are those of the screen.
Office, desk, sending and the days data are kept are for supervisors.
A PIN is never written into the command: staff_pin=- asks for it.
Each change is written down.</translation>
    </message>
    <message id="help.settings.wishes">
        <translation>such as paper=80mm or data_days=14</translation>
    </message>
    <message id="help.setup">
        <translation>make this machine's data file and the supervisor's account</translation>
    </message>
    <message id="help.setup.desk">
        <translation>the desk, such as "Loket 3"</translation>
    </message>
    <message id="help.setup.office">
        <translation>name of the office</translation>
    </message>
    <message id="help.setup.regency">
        <translation>code of the office's regency, such as 3273</translation>
    </message>
    <message id="help.setup.supervisor">
        <translation>name of the supervisor</translation>
    </message>
    <message id="help.setup.training">
        <translation>mark everything as LATIHAN (practice)</translation>
    </message>
    <message id="help.status">
        <translation>tell how the queue stands</translation>
    </message>
    <message id="help.status.more">
        <translation>Counts by standing, the oldest that waits, the last success, the next try.
May be asked while the window is open.</translation>
    </message>
    <message id="help.sync">
        <translation>send what waits, and fetch the centre's verdicts</translation>
    </message>
    <message id="help.sync.once">
        <translation>one run, then stop (the window goes on)</translation>
    </message>
    <message id="help.usage">
        <translation>usage:</translation>
    </message>
    <message id="history.acknowledged">
        <translation>Received by the centre</translation>
    </message>
    <message id="history.captured">
        <translation>Taken down on this machine</translation>
    </message>
    <message id="history.corrected">
        <extracomment>{receipt}: a receipt code.</extracomment>
        <translation>Taken down as a new version of {receipt}</translation>
    </message>
    <message id="history.cut">
        <extracomment>{batch}: number of a batch.</extracomment>
        <translation>Packed and sealed for the centre, parcel {batch}</translation>
    </message>
    <message id="history.why">
        <extracomment>{why}: a reason.</extracomment>
        <translation>reason: {why}</translation>
    </message>
    <message id="keys.accept">
        <translation>accept the centre's decision</translation>
    </message>
    <message id="keys.answer">
        <translation>choose answer</translation>
    </message>
    <message id="keys.approve">
        <translation>approve</translation>
    </message>
    <message id="keys.approve_all">
        <translation>approve all</translation>
    </message>
    <message id="keys.back">
        <translation>previous field</translation>
    </message>
    <message id="keys.call">
        <translation>go to a visitor who calls</translation>
    </message>
    <message id="keys.cases">
        <translation>previous, next case</translation>
    </message>
    <message id="keys.chapter">
        <translation>choose a chapter</translation>
    </message>
    <message id="keys.choose">
        <translation>choose village</translation>
    </message>
    <message id="keys.clear">
        <translation>clear field</translation>
    </message>
    <message id="keys.close">
        <translation>close a card or a list</translation>
    </message>
    <message id="keys.close_day">
        <translation>close the day</translation>
    </message>
    <message id="keys.consent">
        <translation>note the consent</translation>
    </message>
    <message id="keys.correct">
        <translation>correct the answers</translation>
    </message>
    <message id="keys.decide">
        <translation>decide what was sent back</translation>
    </message>
    <message id="keys.detail">
        <translation>details and history</translation>
    </message>
    <message id="keys.earlier">
        <translation>see the first registration</translation>
    </message>
    <message id="keys.first_last">
        <translation>first row, last row</translation>
    </message>
    <message id="keys.folder_up">
        <translation>one folder up</translation>
    </message>
    <message id="keys.give_back">
        <translation>give back, with a reason</translation>
    </message>
    <message id="keys.hand_over">
        <translation>hand to the supervisor</translation>
    </message>
    <message id="keys.help">
        <translation>help</translation>
    </message>
    <message id="keys.kk">
        <translation>to family card</translation>
    </message>
    <message id="keys.last_address">
        <translation>use last address</translation>
    </message>
    <message id="keys.leave">
        <translation>lock the screen</translation>
    </message>
    <message id="keys.new_person">
        <translation>a new person</translation>
    </message>
    <message id="keys.next">
        <translation>next field</translation>
    </message>
    <message id="keys.nik">
        <translation>to NIK</translation>
    </message>
    <message id="keys.open">
        <translation>open the receipt</translation>
    </message>
    <message id="keys.open_entry">
        <translation>open the entry</translation>
    </message>
    <message id="keys.open_table">
        <translation>open a folder or a table</translation>
    </message>
    <message id="keys.page_on">
        <translation>next page</translation>
    </message>
    <message id="keys.park">
        <translation>set this person aside</translation>
    </message>
    <message id="keys.photo_card">
        <translation>photo of the ID card; again: take it</translation>
    </message>
    <message id="keys.photo_face">
        <translation>photo of the face; again: take it</translation>
    </message>
    <message id="keys.press">
        <translation>press the chosen button</translation>
    </message>
    <message id="keys.print">
        <translation>print the open receipt</translation>
    </message>
    <message id="keys.print_record">
        <translation>print the record</translation>
    </message>
    <message id="keys.reopen">
        <translation>open the last receipt</translation>
    </message>
    <message id="keys.room_back">
        <translation>back</translation>
    </message>
    <message id="keys.rows">
        <translation>choose a row</translation>
    </message>
    <message id="keys.same_address">
        <translation>lives elsewhere or not</translation>
    </message>
    <message id="keys.save">
        <translation>save, go on</translation>
    </message>
    <message id="keys.search">
        <translation>find a person</translation>
    </message>
    <message id="keys.setting_back">
        <translation>bring back what was saved</translation>
    </message>
    <message id="keys.setting_choice">
        <translation>choose a numbered answer</translation>
    </message>
    <message id="keys.setting_keep">
        <translation>save what was typed</translation>
    </message>
    <message id="keys.show_data">
        <translation>show or hide the data</translation>
    </message>
    <message id="keys.sign_day">
        <translation>sign and close the day</translation>
    </message>
    <message id="keys.tab">
        <translation>to the next part</translation>
    </message>
    <message id="keys.table_consent">
        <translation>everybody has signed</translation>
    </message>
    <message id="keys.table_pause">
        <translation>pause, or back to the tables</translation>
    </message>
    <message id="keys.table_register">
        <translation>register, or go on</translation>
    </message>
    <message id="keys.take_offer">
        <translation>birth place as in the NIK</translation>
    </message>
    <message id="language.name">
        <translation>English</translation>
    </message>
    <message id="line.busy.chip">
        <translation>The centre is busy</translation>
    </message>
    <message id="line.busy.headline">
        <translation>The centre is busy</translation>
    </message>
    <message id="line.busy.meaning">
        <translation>What is waiting goes out at its turn. You can go on registering.</translation>
    </message>
    <message id="line.clock_wrong.chip">
        <translation>Machine clock is wrong</translation>
    </message>
    <message id="line.clock_wrong.headline">
        <translation>This machine's clock is wrong</translation>
    </message>
    <message id="line.clock_wrong.meaning">
        <translation>Set the machine's date and time. Registering may go on.</translation>
    </message>
    <message id="line.failing.chip">
        <translation>Sending has trouble</translation>
    </message>
    <message id="line.failing.headline">
        <extracomment>{age}: how long it has been so: 12 minutes.</extracomment>
        <translation>Sending has had trouble for {age}</translation>
    </message>
    <message id="line.failing.meaning">
        <translation>The data is safe here. Go on; the supervisor needs to look at the cause.</translation>
    </message>
    <message id="line.last_success">
        <extracomment>{chip}: the short words for the line to the centre; {time}: time of the day, perhaps with the day.</extracomment>
        <translation>{chip} · last sent {time}</translation>
    </message>
    <message id="line.next_try">
        <extracomment>{chip}: the short words for the line to the centre; {time}: time of the day, perhaps with the day.</extracomment>
        <translation>{chip} · next try {time}</translation>
    </message>
    <message id="line.not_enrolled.chip">
        <translation>Not connected to the centre</translation>
    </message>
    <message id="line.not_enrolled.headline">
        <translation>This machine is not connected yet</translation>
    </message>
    <message id="line.not_enrolled.meaning">
        <translation>You can register. The data waits here until the machine is connected.</translation>
    </message>
    <message id="line.offline.chip">
        <translation>No internet</translation>
    </message>
    <message id="line.offline.headline">
        <extracomment>{age}: how long it has been so: 12 minutes.</extracomment>
        <translation>No internet for {age}</translation>
    </message>
    <message id="line.offline.meaning">
        <translation>Every registration is safe on this machine and locked. You can go on.</translation>
    </message>
    <message id="line.online.chip">
        <translation>Connected</translation>
    </message>
    <message id="line.online.headline">
        <translation>Connected to the centre</translation>
    </message>
    <message id="line.online.meaning">
        <translation>New registrations go out by themselves. The centre's answers appear in this list.</translation>
    </message>
    <message id="line.photos.chip">
        <extracomment>{photos}: how many wait to be sent.</extracomment>
        <translation>Sending photos: {photos}</translation>
    </message>
    <message id="line.photos.headline">
        <extracomment>{photos}: how many wait to be sent.</extracomment>
        <translation>Sending photos: {photos}</translation>
    </message>
    <message id="line.photos.meaning">
        <translation>The data are at the centre, the photos follow. You can go on registering.</translation>
    </message>
    <message id="line.portal.chip">
        <translation>Wi-Fi wants a sign-in</translation>
    </message>
    <message id="line.portal.headline">
        <translation>This Wi-Fi wants you to sign in first</translation>
    </message>
    <message id="line.portal.meaning">
        <translation>Open a browser and sign in to the network. The data is safe here.</translation>
    </message>
    <message id="line.resting.chip">
        <translation>Sending is paused</translation>
    </message>
    <message id="line.resting.headline">
        <translation>Automatic sending is paused</translation>
    </message>
    <message id="line.resting.meaning">
        <translation>Every registration is safe on this machine and locked. Send now always works.</translation>
    </message>
    <message id="line.revoked.chip">
        <translation>Permission withdrawn</translation>
    </message>
    <message id="line.revoked.headline">
        <translation>The centre withdrew this machine's permission</translation>
    </message>
    <message id="line.revoked.meaning">
        <translation>The data is safe here. Ask the supervisor to call the centre.</translation>
    </message>
    <message id="line.sending.chip">
        <extracomment>{unsent}: how many wait to be sent.</extracomment>
        <translation>Sending {unsent}</translation>
    </message>
    <message id="line.sending.headline" numerus="yes">
        <extracomment>{unsent}: how many wait to be sent. Bends with {unsent}.</extracomment>
        <translation>
            <numerusform>Sending {unsent:n} registration</numerusform>
            <numerusform>Sending {unsent:n} registrations</numerusform>
        </translation>
    </message>
    <message id="line.sending.meaning">
        <translation>You can go on registering. Standings change when the centre answers.</translation>
    </message>
    <message id="link.by_hand">
        <translation>As set: sent only when somebody asks.</translation>
    </message>
    <message id="link.cause">
        <extracomment>{cause}: a sentence that says why.</extracomment>
        <translation>Last attempt: {cause}</translation>
    </message>
    <message id="link.metered">
        <translation>Set to save data: sent a little at a time.</translation>
    </message>
    <message id="link.next_try">
        <extracomment>{time}: time of the day, perhaps with the day.</extracomment>
        <translation>The next automatic try is at {time}.</translation>
    </message>
    <message id="link.photos">
        <extracomment>{photos}: how many wait to be sent.</extracomment>
        <translation>Photos that wait: {photos}.</translation>
    </message>
    <message id="lock.change">
        <translation>Somebody else</translation>
    </message>
    <message id="lock.change_note">
        <translation>Somebody else: this session ends; the answers become a draft, offered again.</translation>
    </message>
    <message id="lock.heading">
        <translation>The screen is locked</translation>
    </message>
    <message id="lock.lead">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name} is on duty. What was being typed is kept, and sending goes on.</translation>
    </message>
    <message id="lock.open">
        <translation>Unlock</translation>
    </message>
    <message id="lock.password">
        <extracomment>{name}: a name.</extracomment>
        <translation>Password of {name}</translation>
    </message>
    <message id="look.contrast">
        <translation>High contrast</translation>
    </message>
    <message id="look.large">
        <translation>Large text</translation>
    </message>
    <message id="mending.cancel">
        <translation>Cancel the correction</translation>
    </message>
    <message id="mending.said">
        <extracomment>{said}: a sentence that was said before.</extracomment>
        <translation>{said} Saving makes a new version; the consent is asked again.</translation>
    </message>
    <message id="mending.save">
        <translation>Save new version</translation>
    </message>
    <message id="mending.whose">
        <extracomment>{code}: a code of letters and digits; {name}: a name.</extracomment>
        <translation>Correcting {code}, {name}</translation>
    </message>
    <message id="month.1">
        <translation>January</translation>
    </message>
    <message id="month.2">
        <translation>February</translation>
    </message>
    <message id="month.3">
        <translation>March</translation>
    </message>
    <message id="month.4">
        <translation>April</translation>
    </message>
    <message id="month.5">
        <translation>May</translation>
    </message>
    <message id="month.6">
        <translation>June</translation>
    </message>
    <message id="month.7">
        <translation>July</translation>
    </message>
    <message id="month.8">
        <translation>August</translation>
    </message>
    <message id="month.9">
        <translation>September</translation>
    </message>
    <message id="month.10">
        <translation>October</translation>
    </message>
    <message id="month.11">
        <translation>November</translation>
    </message>
    <message id="month.12">
        <translation>December</translation>
    </message>
    <message id="next.heading">
        <translation>After saving</translation>
    </message>
    <message id="nik.age">
        <translation>Age</translation>
    </message>
    <message id="nik.aside">
        <translation>scan the card or type</translation>
    </message>
    <message id="nik.born">
        <translation>Born</translation>
    </message>
    <message id="nik.invitation">
        <translation>Type the 16 digits of the NIK: birth date, sex and region fill themselves.</translation>
    </message>
    <message id="nik.region">
        <translation>NIK region</translation>
    </message>
    <message id="nik.region_unknown">
        <translation>Not known</translation>
    </message>
    <message id="nik.seen">
        <extracomment>{when}: a moment: Today 10.52.</extracomment>
        <translation>Already registered {when}</translation>
    </message>
    <message id="nik.sex">
        <translation>Sex</translation>
    </message>
    <message id="nik.sex.L">
        <translation>Male</translation>
    </message>
    <message id="nik.sex.P">
        <translation>Female</translation>
    </message>
    <message id="nik.unseen">
        <translation>Not registered on this machine</translation>
    </message>
    <message id="nik.years" numerus="yes">
        <extracomment>{years}: how many years. Bends with {years}.</extracomment>
        <translation>
            <numerusform>{years:n} year</numerusform>
            <numerusform>{years:n} years</numerusform>
        </translation>
    </message>
    <message id="number.decimal">
        <translation>.</translation>
    </message>
    <message id="number.thousands">
        <translation>,</translation>
    </message>
    <message id="objection.advice">
        <translation>Explain it politely. If it is saved all the same, the centre decides.</translation>
    </message>
    <message id="objection.heading">
        <translation>Not eligible</translation>
    </message>
    <message id="opening">
        <translation>Opening…</translation>
    </message>
    <message id="parked.given_back">
        <extracomment>{why}: a reason.</extracomment>
        <translation>Given back: {why}</translation>
    </message>
    <message id="parked.heading">
        <translation>Set aside</translation>
    </message>
    <message id="parked.mends">
        <extracomment>{name}: a name.</extracomment>
        <translation>Correction of {name}</translation>
    </message>
    <message id="parked.nameless">
        <translation>No name yet</translation>
    </message>
    <message id="parked.older">
        <translation>older form</translation>
    </message>
    <message id="parked.others">
        <extracomment>{count}: how many.</extracomment>
        <translation>{count} more</translation>
    </message>
    <message id="parked.resume">
        <extracomment>{name}: a name.</extracomment>
        <translation>Go on with {name}</translation>
    </message>
    <message id="parked.since">
        <extracomment>{when}: a moment: Today 10.52.</extracomment>
        <translation>since {when}</translation>
    </message>
    <message id="password.hide">
        <translation>Hide the password</translation>
    </message>
    <message id="password.show">
        <translation>Show the password</translation>
    </message>
    <message id="people.add.done">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name} can sign in on this machine from now on.</translation>
    </message>
    <message id="people.add.heading">
        <translation>Add a person</translation>
    </message>
    <message id="people.add.lead">
        <translation>Let them type their password themselves.</translation>
    </message>
    <message id="people.add.send">
        <translation>Add</translation>
    </message>
    <message id="people.busy">
        <translation>One moment…</translation>
    </message>
    <message id="people.cancel">
        <translation>Cancel</translation>
    </message>
    <message id="people.field.again">
        <translation>New password again</translation>
    </message>
    <message id="people.field.name">
        <translation>Name</translation>
    </message>
    <message id="people.field.old">
        <translation>Password now</translation>
    </message>
    <message id="people.field.password">
        <translation>New password</translation>
    </message>
    <message id="people.field.role">
        <translation>Role</translation>
    </message>
    <message id="people.heading">
        <translation>People of this machine</translation>
    </message>
    <message id="people.history">
        <translation>History</translation>
    </message>
    <message id="people.history.added">
        <extracomment>{at}: a date or a moment; {name}: a name; {by}: who did it.</extracomment>
        <translation>{at}: {name} added by {by}</translation>
    </message>
    <message id="people.history.changed">
        <extracomment>{at}: a date or a moment; {name}: a name.</extracomment>
        <translation>{at}: {name} changed their password</translation>
    </message>
    <message id="people.history.none">
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message id="people.history.recovered">
        <extracomment>{at}: a date or a moment; {name}: a name.</extracomment>
        <translation>{at}: {name} let in again with the centre's help</translation>
    </message>
    <message id="people.history.removed">
        <extracomment>{at}: a date or a moment; {name}: a name; {by}: who did it.</extracomment>
        <translation>{at}: {name} removed by {by}</translation>
    </message>
    <message id="people.history.renamed">
        <extracomment>{at}: a date or a moment; {name}: a name; {by}: who did it.</extracomment>
        <translation>{at}: name is now {name}, by {by}</translation>
    </message>
    <message id="people.history.reset">
        <extracomment>{at}: a date or a moment; {name}: a name; {by}: who did it.</extracomment>
        <translation>{at}: new password for {name}, by {by}</translation>
    </message>
    <message id="people.lead">
        <translation>Everybody signs in with a password of their own. The queue is everybody's: changing over hides nothing and deletes nothing.</translation>
    </message>
    <message id="people.list">
        <translation>Who may sign in</translation>
    </message>
    <message id="people.me">
        <translation>You</translation>
    </message>
    <message id="people.mine.done">
        <translation>Your password has been changed.</translation>
    </message>
    <message id="people.mine.heading">
        <translation>Change my password</translation>
    </message>
    <message id="people.mine.lead">
        <translation>Only when you want to: a password need not be changed every so often.</translation>
    </message>
    <message id="people.mine.only">
        <translation>My password</translation>
    </message>
    <message id="people.mine.send">
        <translation>Change the password</translation>
    </message>
    <message id="people.password_aside">
        <translation>15 characters, or 4 words</translation>
    </message>
    <message id="people.remove.done">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name} can sign in here no more.</translation>
    </message>
    <message id="people.remove.heading">
        <extracomment>{name}: a name.</extracomment>
        <translation>Remove {name}?</translation>
    </message>
    <message id="people.remove.lead">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name} can sign in here no more. Everybody they took down stays.</translation>
    </message>
    <message id="people.remove.send">
        <translation>Yes, remove</translation>
    </message>
    <message id="people.rename.done">
        <extracomment>{name}: a name.</extracomment>
        <translation>The name is {name} now. Everybody they took down stays theirs.</translation>
    </message>
    <message id="people.rename.heading">
        <translation>Change the name</translation>
    </message>
    <message id="people.rename.lead">
        <extracomment>{name}: a name.</extracomment>
        <translation>Let {name} type the password themselves.</translation>
    </message>
    <message id="people.rename.send">
        <translation>Use this name</translation>
    </message>
    <message id="people.reset.done">
        <extracomment>{name}: a name.</extracomment>
        <translation>The new password for {name} is good from now on.</translation>
    </message>
    <message id="people.reset.heading">
        <extracomment>{name}: a name.</extracomment>
        <translation>New password for {name}</translation>
    </message>
    <message id="people.reset.lead">
        <extracomment>{name}: a name.</extracomment>
        <translation>The old one is over. Let {name} type it.</translation>
    </message>
    <message id="people.reset.send">
        <translation>Use this password</translation>
    </message>
    <message id="people.to_add">
        <translation>Add a person</translation>
    </message>
    <message id="people.to_mine">
        <translation>Change my password</translation>
    </message>
    <message id="people.to_remove">
        <translation>Remove</translation>
    </message>
    <message id="people.to_remove.of">
        <extracomment>{name}: a name.</extracomment>
        <translation>Remove {name}</translation>
    </message>
    <message id="people.to_rename">
        <translation>Change the name</translation>
    </message>
    <message id="people.to_rename.of">
        <extracomment>{name}: a name.</extracomment>
        <translation>Change the name of {name}</translation>
    </message>
    <message id="people.to_reset">
        <translation>New password</translation>
    </message>
    <message id="people.to_reset.of">
        <extracomment>{name}: a name.</extracomment>
        <translation>New password for {name}</translation>
    </message>
    <message id="people.told.add">
        <extracomment>{name}: a name; {operator}: name or account of an officer.</extracomment>
        <translation>{name} can sign in now, as {operator}.</translation>
    </message>
    <message id="people.told.remove">
        <extracomment>{name}: a name; {operator}: name or account of an officer.</extracomment>
        <translation>{name} ({operator}) signs in no more.</translation>
    </message>
    <message id="people.told.rename">
        <extracomment>{operator}: name or account of an officer; {name}: a name.</extracomment>
        <translation>{operator} is {name} now.</translation>
    </message>
    <message id="people.told.reset">
        <extracomment>{name}: a name; {operator}: name or account of an officer.</extracomment>
        <translation>The new password for {name} ({operator}) is good from now on.</translation>
    </message>
    <message id="photo.clear.face">
        <translation>One face, bright enough</translation>
    </message>
    <message id="photo.clear.ktp">
        <translation>Saved, clear</translation>
    </message>
    <message id="photo.differs">
        <translation>Another NIK on the photo, check</translation>
    </message>
    <message id="photo.earlier">
        <translation>Already taken</translation>
    </message>
    <message id="photo.face">
        <translation>Face</translation>
    </message>
    <message id="photo.file.kind">
        <translation>picture</translation>
    </message>
    <message id="photo.file.lead">
        <translation>There is no camera. Choose a JPEG, PNG or WebP picture.</translation>
    </message>
    <message id="photo.file.list">
        <translation>Folders and pictures</translation>
    </message>
    <message id="photo.file.nothing">
        <translation>There is no picture in this folder.</translation>
    </message>
    <message id="photo.kept">
        <translation>Saved, not very clear</translation>
    </message>
    <message id="photo.ktp">
        <translation>ID card</translation>
    </message>
    <message id="photo.line">
        <extracomment>{name}: which photograph; {said}: how far it is.</extracomment>
        <translation>{name}: {said}</translation>
    </message>
    <message id="photo.matches">
        <translation>Read, 16 digits agree</translation>
    </message>
    <message id="photo.name.face">
        <translation>photo of the face</translation>
    </message>
    <message id="photo.name.ktp">
        <translation>photo of the KTP</translation>
    </message>
    <message id="photo.not_connected">
        <translation>Photos can be taken once this machine is connected to the centre.</translation>
    </message>
    <message id="photo.read">
        <translation>Read, check the answers</translation>
    </message>
    <message id="photo.saving">
        <translation>Saving the photo</translation>
    </message>
    <message id="photo.standing.received">
        <translation>at the centre</translation>
    </message>
    <message id="photo.standing.refused">
        <translation>not taken by the centre</translation>
    </message>
    <message id="photo.standing.sending">
        <extracomment>{percent}: how much of it.</extracomment>
        <translation>{percent} percent sent</translation>
    </message>
    <message id="photo.standing.waiting">
        <translation>waiting to be sent</translation>
    </message>
    <message id="photo.wanted">
        <translation>The centre wants a new photo</translation>
    </message>
    <message id="problem.address.format.how">
        <translation>Type it from https:// on, exactly as the centre gave it.</translation>
    </message>
    <message id="problem.address.format.what">
        <translation>The centre's address is not complete.</translation>
    </message>
    <message id="problem.birth_date.day.how">
        <translation>A day is 31 at most. Compare it with the card.</translation>
    </message>
    <message id="problem.birth_date.day.what">
        <extracomment>{day}: day of the month.</extracomment>
        <translation>There is no day {day}.</translation>
    </message>
    <message id="problem.birth_date.format.how">
        <translation>Type day, month, year: 15-05-1998.</translation>
    </message>
    <message id="problem.birth_date.format.what">
        <translation>The birth date cannot be read.</translation>
    </message>
    <message id="problem.birth_date.future.how">
        <translation>Check the year on the card.</translation>
    </message>
    <message id="problem.birth_date.future.what">
        <translation>That birth date is still to come.</translation>
    </message>
    <message id="problem.birth_date.month.how">
        <translation>Months are 01 to 12. The order is day, month, year.</translation>
    </message>
    <message id="problem.birth_date.month.what">
        <extracomment>{month}: name or number of a month.</extracomment>
        <translation>There is no month {month}.</translation>
    </message>
    <message id="problem.birth_date.no_such_day.how">
        <translation>Compare day and month with the card.</translation>
    </message>
    <message id="problem.birth_date.no_such_day.what">
        <extracomment>{day}: day of the month; {month}: name or number of a month; {year}: a year.</extracomment>
        <translation>{day}-{month}-{year:d} is not in the calendar.</translation>
    </message>
    <message id="problem.birth_date.too_old.how">
        <translation>Check the year on the card.</translation>
    </message>
    <message id="problem.birth_date.too_old.what">
        <extracomment>{most}: the largest number allowed.</extracomment>
        <translation>That is more than {most} years ago.</translation>
    </message>
    <message id="problem.case.closed.how">
        <translation>Open the list again to see how it stands now.</translation>
    </message>
    <message id="problem.case.closed.what">
        <translation>This one is settled; there is nothing left to decide.</translation>
    </message>
    <message id="problem.case.corrected.how">
        <translation>Open the newest version. Only that one can be corrected again.</translation>
    </message>
    <message id="problem.case.corrected.what">
        <translation>This one was corrected already; there is a newer version.</translation>
    </message>
    <message id="problem.choice.unknown.how">
        <extracomment>{choices}: how many answers there are.</extracomment>
        <translation>Choose one of the {choices} answers.</translation>
    </message>
    <message id="problem.choice.unknown.what">
        <extracomment>{label}: label of a field.</extracomment>
        <translation>{label} is not chosen yet.</translation>
    </message>
    <message id="problem.closing.nothing_new.how">
        <extracomment>{number}: a number.</extracomment>
        <translation>Print record number {number} again if you need it.</translation>
    </message>
    <message id="problem.closing.nothing_new.what">
        <translation>This day is closed already, and nothing is new.</translation>
    </message>
    <message id="problem.code.check.how">
        <translation>Compare it letter by letter with what the centre gave.</translation>
    </message>
    <message id="problem.code.check.what">
        <translation>One letter of the code is wrong.</translation>
    </message>
    <message id="problem.code.length.how">
        <translation>Type all its groups, as the centre gave them.</translation>
    </message>
    <message id="problem.code.length.what">
        <translation>The code has the wrong length.</translation>
    </message>
    <message id="problem.code.letter.how">
        <translation>I, L, O and U are not used. Compare it again.</translation>
    </message>
    <message id="problem.code.letter.what">
        <translation>The code holds a letter that is never used.</translation>
    </message>
    <message id="problem.consent.missing.how">
        <translation>Read it out, then press F8 if the person agrees.</translation>
    </message>
    <message id="problem.consent.missing.what">
        <translation>The consent is not noted yet.</translation>
    </message>
    <message id="problem.email.domain.how">
        <translation>For example gmail.com or yahoo.com.</translation>
    </message>
    <message id="problem.email.domain.what">
        <translation>The part after @ is not complete.</translation>
    </message>
    <message id="problem.email.local.how">
        <translation>Use letters, digits, dots or underscores, no spaces.</translation>
    </message>
    <message id="problem.email.local.what">
        <translation>The part before @ cannot be used.</translation>
    </message>
    <message id="problem.email.long.how">
        <translation>Look again; it may have been typed twice.</translation>
    </message>
    <message id="problem.email.long.what">
        <translation>This e-mail is too long.</translation>
    </message>
    <message id="problem.email.mistyped.how">
        <translation>Read it back to the person. If it is right, go on.</translation>
    </message>
    <message id="problem.email.mistyped.what">
        <extracomment>{meant}: the e-mail provider that was probably meant.</extracomment>
        <translation>Did you mean {meant}?</translation>
    </message>
    <message id="problem.email.no_at.how">
        <translation>It looks like name@example.id. None yet? Leave it empty.</translation>
    </message>
    <message id="problem.email.no_at.what">
        <translation>The e-mail has no @ yet.</translation>
    </message>
    <message id="problem.entry.gone.how">
        <translation>Somebody has decided on it. Go on with the next one.</translation>
    </message>
    <message id="problem.entry.gone.what">
        <translation>This entry does not wait any more.</translation>
    </message>
    <message id="problem.handover.forged.how">
        <translation>Do not accept it. Ask the office that made it for the original.</translation>
    </message>
    <message id="problem.handover.forged.what">
        <translation>This handover record was changed, or is not genuine.</translation>
    </message>
    <message id="problem.handover.not_here.how">
        <translation>Look for its number in the list of records.</translation>
    </message>
    <message id="problem.handover.not_here.what">
        <translation>This handover record is not on this machine.</translation>
    </message>
    <message id="problem.handover.stranger.how">
        <translation>It need not be forged. Check it at the office that made it, or at the centre.</translation>
    </message>
    <message id="problem.handover.stranger.what">
        <translation>This machine does not know who made this record.</translation>
    </message>
    <message id="problem.handover.unreadable.how">
        <translation>Choose a file that a kiosk has saved.</translation>
    </message>
    <message id="problem.handover.unreadable.what">
        <translation>This file is no handover record.</translation>
    </message>
    <message id="problem.kk.date.how">
        <translation>Some cards are like that. Compare it with the family card.</translation>
    </message>
    <message id="problem.kk.date.what">
        <translation>Digits 7 to 12 are no date.</translation>
    </message>
    <message id="problem.kk.long.how">
        <translation>It has 16 digits. Compare it with the family card.</translation>
    </message>
    <message id="problem.kk.long.what">
        <extracomment>{digits}: how many digits were typed; {extra}: how many too many.</extracomment>
        <translation>There are {digits} digits, {extra} too many.</translation>
    </message>
    <message id="problem.kk.not_digits.how">
        <translation>A family card number is 16 digits. Type it as on the card.</translation>
    </message>
    <message id="problem.kk.not_digits.what">
        <extracomment>{place}: which letter or digit, counted from 1; or a desk.</extracomment>
        <translation>Character {place} is not a digit.</translation>
    </message>
    <message id="problem.kk.rounded.how">
        <translation>Make the column text, then type the number again from the card.</translation>
    </message>
    <message id="problem.kk.rounded.what">
        <translation>The cell is a number: the last KK digits may be lost.</translation>
    </message>
    <message id="problem.kk.same_as_nik.how">
        <translation>It stands at the top of the family card, not on the KTP.</translation>
    </message>
    <message id="problem.kk.same_as_nik.what">
        <translation>The family card number equals the NIK.</translation>
    </message>
    <message id="problem.kk.short.how">
        <translation>It has 16 digits, at the top of the family card.</translation>
    </message>
    <message id="problem.kk.short.what" numerus="yes">
        <extracomment>{digits}: how many digits were typed; {missing}: what is missing, or how much. Bends with {digits}.</extracomment>
        <translation>
            <numerusform>Only {digits:n} digit, {missing} missing.</numerusform>
            <numerusform>Only {digits:n} digits, {missing} missing.</numerusform>
        </translation>
    </message>
    <message id="problem.lock.minutes.how">
        <translation>Choose a number in between.</translation>
    </message>
    <message id="problem.lock.minutes.what">
        <extracomment>{least}: the smallest number allowed; {most}: the largest number allowed.</extracomment>
        <translation>The screen locks after {least} to {most} minutes.</translation>
    </message>
    <message id="problem.name.character.how">
        <translation>Use letters, space, dot, apostrophe or hyphen.</translation>
    </message>
    <message id="problem.name.character.what">
        <extracomment>{place}: which letter or digit, counted from 1; or a desk.</extracomment>
        <translation>Character {place} is not used in names.</translation>
    </message>
    <message id="problem.name.digit.how">
        <translation>Names hold no digits. Was an O typed as 0?</translation>
    </message>
    <message id="problem.name.digit.what">
        <extracomment>{place}: which letter or digit, counted from 1; or a desk.</extracomment>
        <translation>Letter {place} is a digit.</translation>
    </message>
    <message id="problem.name.empty.how">
        <translation>Type it as on the card. A single word will do.</translation>
    </message>
    <message id="problem.name.empty.what">
        <translation>There is no name yet.</translation>
    </message>
    <message id="problem.name.long.how">
        <translation>Leave out titles and type it as on the card.</translation>
    </message>
    <message id="problem.name.long.what">
        <extracomment>{length}: how many letters were typed; {most}: the largest number allowed.</extracomment>
        <translation>The name has {length} letters, {most} at most.</translation>
    </message>
    <message id="problem.neighbourhood.format.how">
        <translation>Type for example 3 or 003.</translation>
    </message>
    <message id="problem.neighbourhood.format.what">
        <translation>RT and RW have 1 to 3 digits.</translation>
    </message>
    <message id="problem.nik.birth_date_differs.how">
        <translation>It happens. Make sure both are as on the card.</translation>
    </message>
    <message id="problem.nik.birth_date_differs.what">
        <translation>The birth date in the NIK differs from the one typed.</translation>
    </message>
    <message id="problem.nik.day.how">
        <translation>They are 01 to 31; for women 41 to 71. Compare them with the card.</translation>
    </message>
    <message id="problem.nik.day.what">
        <extracomment>{day}: day of the month.</extracomment>
        <translation>Digits 7 and 8 ({day:02d}) are no day of birth.</translation>
    </message>
    <message id="problem.nik.district_unknown.how">
        <translation>Compare the first six digits with the card. If they agree, go on.</translation>
    </message>
    <message id="problem.nik.district_unknown.what">
        <extracomment>{district}: code of a district.</extracomment>
        <translation>District code {district} is not known.</translation>
    </message>
    <message id="problem.nik.long.how">
        <translation>A NIK has 16 digits. Compare it with the card.</translation>
    </message>
    <message id="problem.nik.long.what">
        <extracomment>{digits}: how many digits were typed; {extra}: how many too many.</extracomment>
        <translation>There are {digits} digits, {extra} too many.</translation>
    </message>
    <message id="problem.nik.month.how">
        <translation>They are 01 to 12. Compare them with the card.</translation>
    </message>
    <message id="problem.nik.month.what">
        <extracomment>{month}: name or number of a month.</extracomment>
        <translation>Digits 9 and 10 ({month:02d}) are no month of birth.</translation>
    </message>
    <message id="problem.nik.no_such_day.how">
        <translation>Look at digits 7 to 12 on the card and type them again.</translation>
    </message>
    <message id="problem.nik.no_such_day.what">
        <extracomment>{day}: day of the month; {month}: name or number of a month; {year}: a year.</extracomment>
        <translation>{day}-{month}-{year:02d} is not in the calendar.</translation>
    </message>
    <message id="problem.nik.not_digits.how">
        <translation>A NIK is 16 digits and nothing else. Type it as on the card.</translation>
    </message>
    <message id="problem.nik.not_digits.what">
        <extracomment>{place}: which letter or digit, counted from 1; or a desk.</extracomment>
        <translation>Character {place} is not a digit.</translation>
    </message>
    <message id="problem.nik.province.how">
        <translation>Compare digits 1 and 2 with the card.</translation>
    </message>
    <message id="problem.nik.province.what">
        <extracomment>{province}: code of a province.</extracomment>
        <translation>The first two digits ({province}) are no province.</translation>
    </message>
    <message id="problem.nik.regency_retired.how">
        <translation>An old NIK stays valid. Nothing to change.</translation>
    </message>
    <message id="problem.nik.regency_retired.what">
        <extracomment>{regency}: code of a regency.</extracomment>
        <translation>Regency code {regency} has been replaced.</translation>
    </message>
    <message id="problem.nik.regency_unknown.how">
        <translation>Compare the first four digits with the card. If they agree, go on.</translation>
    </message>
    <message id="problem.nik.regency_unknown.what">
        <extracomment>{regency}: code of a regency.</extracomment>
        <translation>Regency code {regency} is not known.</translation>
    </message>
    <message id="problem.nik.registered_here.how">
        <translation>Find the earlier receipt with Ctrl+K; there is no need to register again.</translation>
    </message>
    <message id="problem.nik.registered_here.what">
        <translation>This person is registered on this machine already.</translation>
    </message>
    <message id="problem.nik.rounded.how">
        <translation>Make the column text, then type the NIK again from the card.</translation>
    </message>
    <message id="problem.nik.rounded.what">
        <translation>The cell is a number: the last NIK digits may be lost.</translation>
    </message>
    <message id="problem.nik.serial.how">
        <translation>Compare digits 13 to 16 with the card.</translation>
    </message>
    <message id="problem.nik.serial.what">
        <translation>The last four digits are never 0000.</translation>
    </message>
    <message id="problem.nik.sex_differs.how">
        <translation>It happens. Make sure both are as on the card.</translation>
    </message>
    <message id="problem.nik.sex_differs.what">
        <translation>The sex in the NIK differs from the one chosen.</translation>
    </message>
    <message id="problem.nik.short.how">
        <translation>A NIK has 16 digits. Compare it with the card.</translation>
    </message>
    <message id="problem.nik.short.what" numerus="yes">
        <extracomment>{digits}: how many digits were typed; {missing}: what is missing, or how much. Bends with {digits}.</extracomment>
        <translation>
            <numerusform>Only {digits:n} digit, {missing} missing.</numerusform>
            <numerusform>Only {digits:n} digits, {missing} missing.</numerusform>
        </translation>
    </message>
    <message id="problem.nik.submitted_here.how">
        <translation>Ask the supervisor to look at it; there is no need to enter it again.</translation>
    </message>
    <message id="problem.nik.submitted_here.what">
        <translation>An entry of this person waits for the supervisor already.</translation>
    </message>
    <message id="problem.nik.twice.how">
        <translation>Compare the two rows and remove the wrong one.</translation>
    </message>
    <message id="problem.nik.twice.what">
        <extracomment>{row}: number of the row.</extracomment>
        <translation>Person {row} has this NIK already, with other answers.</translation>
    </message>
    <message id="problem.number.format.how">
        <translation>Type the digits, no letters or units.</translation>
    </message>
    <message id="problem.number.format.what">
        <extracomment>{label}: label of a field.</extracomment>
        <translation>{label} holds digits only.</translation>
    </message>
    <message id="problem.number.least.how">
        <translation>Ask the person again.</translation>
    </message>
    <message id="problem.number.least.what">
        <extracomment>{label}: label of a field; {least}: the smallest number allowed.</extracomment>
        <translation>{label} is {least} at least.</translation>
    </message>
    <message id="problem.number.most.how">
        <translation>Ask the person again.</translation>
    </message>
    <message id="problem.number.most.what">
        <extracomment>{label}: label of a field; {most}: the largest number allowed.</extracomment>
        <translation>{label} is {most} at most.</translation>
    </message>
    <message id="problem.office.empty.how">
        <translation>Write it as on the letterhead.</translation>
    </message>
    <message id="problem.office.empty.what">
        <translation>The office has no name yet.</translation>
    </message>
    <message id="problem.password.common.how">
        <translation>Use four words that have nothing to do with each other, such as things at home.</translation>
    </message>
    <message id="problem.password.common.what">
        <translation>This password is easily guessed.</translation>
    </message>
    <message id="problem.password.differs.how">
        <translation>Type both once more, slowly.</translation>
    </message>
    <message id="problem.password.differs.what">
        <translation>The second password differs from the first.</translation>
    </message>
    <message id="problem.password.name.how">
        <translation>Use four other words that have nothing to do with each other.</translation>
    </message>
    <message id="problem.password.name.what">
        <translation>This password is hardly more than a name of person or office.</translation>
    </message>
    <message id="problem.password.short.how">
        <extracomment>{least}: the smallest number allowed.</extracomment>
        <translation>Use {least} characters or more, or four different words.</translation>
    </message>
    <message id="problem.password.short.what">
        <translation>The password is too short.</translation>
    </message>
    <message id="problem.password.shorter.how">
        <extracomment>{least}: the smallest number allowed.</extracomment>
        <translation>Better: {least} characters or more, or four words.</translation>
    </message>
    <message id="problem.password.shorter.what">
        <translation>This will do, but longer is safer.</translation>
    </message>
    <message id="problem.person.empty.how">
        <translation>Write the name of who will sign in here.</translation>
    </message>
    <message id="problem.person.empty.what">
        <translation>The name is still empty.</translation>
    </message>
    <message id="problem.person.long.how">
        <extracomment>{most}: the largest number allowed.</extracomment>
        <translation>{most} letters at most; it may be shortened.</translation>
    </message>
    <message id="problem.person.long.what">
        <translation>The name is too long.</translation>
    </message>
    <message id="problem.person.taken.how">
        <translation>Add a last name or a remark, so that nobody is mistaken.</translation>
    </message>
    <message id="problem.person.taken.what">
        <translation>Somebody of this name signs in here already.</translation>
    </message>
    <message id="problem.person.unknown.how">
        <translation>Look at the list of people of this machine and choose again.</translation>
    </message>
    <message id="problem.person.unknown.what">
        <translation>This person does not sign in here.</translation>
    </message>
    <message id="problem.phone.landline.how">
        <translation>Ask for a mobile number that starts with 08; a relative's will do.</translation>
    </message>
    <message id="problem.phone.landline.what">
        <translation>This is a landline number.</translation>
    </message>
    <message id="problem.phone.long.how">
        <translation>Mobile numbers have 10 to 13 digits. Read it back to the person.</translation>
    </message>
    <message id="problem.phone.long.what">
        <extracomment>{digits}: how many digits were typed; {extra}: how many too many.</extracomment>
        <translation>There are {digits} digits, {extra} too many.</translation>
    </message>
    <message id="problem.phone.not_digits.how">
        <translation>Type digits only: 0812 3456 7890.</translation>
    </message>
    <message id="problem.phone.not_digits.what">
        <extracomment>{place}: which letter or digit, counted from 1; or a desk.</extracomment>
        <translation>Character {place} is not a digit.</translation>
    </message>
    <message id="problem.phone.repeated.how">
        <translation>That is fine; make sure it is right.</translation>
    </message>
    <message id="problem.phone.repeated.what" numerus="yes">
        <extracomment>{others}: how many other people. Bends with {others}.</extracomment>
        <translation>
            <numerusform>Used by {others:n} other person.</numerusform>
            <numerusform>Used by {others:n} other people.</numerusform>
        </translation>
    </message>
    <message id="problem.phone.short.how">
        <translation>Mobile numbers have 10 to 13 digits. Read it back to the person.</translation>
    </message>
    <message id="problem.phone.short.what" numerus="yes">
        <extracomment>{digits}: how many digits were typed; {missing}: what is missing, or how much. Bends with {digits}.</extracomment>
        <translation>
            <numerusform>Only {digits:n} digit, {missing} missing.</numerusform>
            <numerusform>Only {digits:n} digits, {missing} missing.</numerusform>
        </translation>
    </message>
    <message id="problem.phone.start.how">
        <translation>Type it like 0812 3456 7890, or +62 812 3456 7890.</translation>
    </message>
    <message id="problem.phone.start.what">
        <translation>Mobile numbers start with 08.</translation>
    </message>
    <message id="problem.photo.damaged.how">
        <translation>Take it again, or choose another file.</translation>
    </message>
    <message id="problem.photo.damaged.what">
        <translation>This picture is damaged.</translation>
    </message>
    <message id="problem.photo.heic.how">
        <translation>It is a HEIC. Send it from the phone as JPEG.</translation>
    </message>
    <message id="problem.photo.heic.what">
        <translation>This kind of picture cannot be opened here.</translation>
    </message>
    <message id="problem.photo.pdf.how">
        <translation>Choose a JPEG or PNG, or photograph the paper.</translation>
    </message>
    <message id="problem.photo.pdf.what">
        <translation>This is a PDF, not a picture.</translation>
    </message>
    <message id="problem.photo.too_large.how">
        <translation>Take the photo again, or choose a smaller file.</translation>
    </message>
    <message id="problem.photo.too_large.what">
        <translation>This photo is too large to be sent.</translation>
    </message>
    <message id="problem.photo.too_small.how">
        <translation>Choose the original picture, not a preview.</translation>
    </message>
    <message id="problem.photo.too_small.what">
        <translation>This picture is too small.</translation>
    </message>
    <message id="problem.photo.unreadable.how">
        <translation>Choose a JPEG, PNG or WebP.</translation>
    </message>
    <message id="problem.photo.unreadable.what">
        <translation>This file is not a picture.</translation>
    </message>
    <message id="problem.photo.wanted.how">
        <translation>Take the photo again that is asked for, then save the correction.</translation>
    </message>
    <message id="problem.photo.wanted.what">
        <translation>The centre asks for a new photo, and there is none yet.</translation>
    </message>
    <message id="problem.pin.digits.how">
        <translation>Use digits only, no letters.</translation>
    </message>
    <message id="problem.pin.digits.what">
        <extracomment>{least}: the smallest number allowed; {most}: the largest number allowed.</extracomment>
        <translation>A PIN has {least} to {most} digits.</translation>
    </message>
    <message id="problem.pin.easy.how">
        <translation>Avoid repeated digits and digits in a row.</translation>
    </message>
    <message id="problem.pin.easy.what">
        <translation>This PIN is easy to guess.</translation>
    </message>
    <message id="problem.pin.shown.how">
        <translation>Write staff_pin=- and type the PIN when asked.</translation>
    </message>
    <message id="problem.pin.shown.what">
        <translation>A PIN is not written into the command.</translation>
    </message>
    <message id="problem.programme.condition.how">
        <translation>Compare it with the example that comes along and publish again.</translation>
    </message>
    <message id="problem.programme.condition.what">
        <extracomment>{keys}: words of a programme file.</extracomment>
        <translation>A condition with the words {keys} is not known.</translation>
    </message>
    <message id="problem.programme.missing.how">
        <extracomment>{part}: part of a programme file.</extracomment>
        <translation>Add it in the part {part} and publish again.</translation>
    </message>
    <message id="problem.programme.missing.what">
        <extracomment>{missing}: what is missing, or how much.</extracomment>
        <translation>The programme file is not complete: {missing} is missing.</translation>
    </message>
    <message id="problem.programme.rule_set.how">
        <translation>Write the rule set in the file, or mend its name.</translation>
    </message>
    <message id="problem.programme.rule_set.what">
        <extracomment>{name}: a name.</extracomment>
        <translation>The rule set {name} is named but not there.</translation>
    </message>
    <message id="problem.programme.wrong.how">
        <translation>Compare it with the example that comes along and publish again.</translation>
    </message>
    <message id="problem.programme.wrong.what">
        <extracomment>{part}: part of a programme file.</extracomment>
        <translation>The part {part} of the programme file cannot be read.</translation>
    </message>
    <message id="problem.receipt.check.how">
        <translation>Read it from the receipt again, letter by letter.</translation>
    </message>
    <message id="problem.receipt.check.what">
        <translation>One letter of this receipt code is wrong.</translation>
    </message>
    <message id="problem.receipt.erased.how">
        <translation>The centre keeps them. The old receipt stays good; it cannot be printed again.</translation>
    </message>
    <message id="problem.receipt.erased.what">
        <translation>This person's data are erased from this machine.</translation>
    </message>
    <message id="problem.receipt.forged.how">
        <translation>Scan it once more. Still not genuine? Keep it and tell the supervisor.</translation>
    </message>
    <message id="problem.receipt.forged.what">
        <translation>This receipt is not genuine: it was altered or forged.</translation>
    </message>
    <message id="problem.receipt.length.how">
        <translation>Read it from the receipt again, such as K7QM-4T9D-X2RF.</translation>
    </message>
    <message id="problem.receipt.length.what">
        <translation>A receipt code has 12 letters and digits.</translation>
    </message>
    <message id="problem.receipt.letter.how">
        <translation>Read it from the receipt again, letter by letter.</translation>
    </message>
    <message id="problem.receipt.letter.what">
        <translation>It holds a letter that receipt codes do not use.</translation>
    </message>
    <message id="problem.receipt.not_here.how">
        <translation>Scan the QR code of the receipt; that can be checked without the list.</translation>
    </message>
    <message id="problem.receipt.not_here.what">
        <translation>This receipt code is not on this machine.</translation>
    </message>
    <message id="problem.receipt.stranger.how">
        <translation>It need not be forged. Check it at the office that made it, or at the centre.</translation>
    </message>
    <message id="problem.receipt.stranger.what">
        <translation>From another machine; it cannot be checked here.</translation>
    </message>
    <message id="problem.receipt.unreadable.how">
        <translation>Scan the QR code of the receipt, or type its code.</translation>
    </message>
    <message id="problem.receipt.unreadable.what">
        <translation>This is not the code of a receipt.</translation>
    </message>
    <message id="problem.recovery.forged.how">
        <translation>Do not use it. Call the centre on a number you know.</translation>
    </message>
    <message id="problem.recovery.forged.what">
        <translation>This reply is not the centre's.</translation>
    </message>
    <message id="problem.recovery.not_asked.how">
        <translation>A reply is good once. If it is still locked, make a new request.</translation>
    </message>
    <message id="problem.recovery.not_asked.what">
        <translation>This machine waits for no reply.</translation>
    </message>
    <message id="problem.recovery.other.how">
        <translation>Send the request that this machine shows, then use its reply.</translation>
    </message>
    <message id="problem.recovery.other.what">
        <translation>This reply is for another request.</translation>
    </message>
    <message id="problem.recovery.unfit.how">
        <translation>Make sure that it is for this machine. Delete nothing; call the centre.</translation>
    </message>
    <message id="problem.recovery.unfit.what">
        <translation>This reply does not open this machine's data.</translation>
    </message>
    <message id="problem.recovery.unreadable.how">
        <translation>Copy the whole reply of the centre, from the first letter to the last.</translation>
    </message>
    <message id="problem.recovery.unreadable.what">
        <translation>This is no whole recovery reply.</translation>
    </message>
    <message id="problem.required.how">
        <translation>Ask the person and fill it in.</translation>
    </message>
    <message id="problem.required.what">
        <extracomment>{label}: label of a field.</extracomment>
        <translation>{label} is still empty.</translation>
    </message>
    <message id="problem.row.columns.how">
        <translation>Check the commas and quotation marks in this row.</translation>
    </message>
    <message id="problem.row.columns.what">
        <translation>This row has more or fewer cells than the header.</translation>
    </message>
    <message id="problem.setting.character.how">
        <translation>Use ordinary letters, digits and marks.</translation>
    </message>
    <message id="problem.setting.character.what">
        <translation>There is a sign that cannot be printed.</translation>
    </message>
    <message id="problem.setting.language.how">
        <translation>Such as id for Indonesian, en for English.</translation>
    </message>
    <message id="problem.setting.language.what">
        <translation>A language is written as its code.</translation>
    </message>
    <message id="problem.setting.long.how">
        <extracomment>{most}: the largest number allowed.</extracomment>
        <translation>At most {most} letters. Shorten it.</translation>
    </message>
    <message id="problem.setting.long.what">
        <translation>That text is too long.</translation>
    </message>
    <message id="problem.setting.number.how">
        <translation>Type only the digits, no letters.</translation>
    </message>
    <message id="problem.setting.number.what">
        <extracomment>{least}: the smallest number allowed; {most}: the largest number allowed.</extracomment>
        <translation>Choose a number from {least} to {most}.</translation>
    </message>
    <message id="problem.setting.unknown.how">
        <translation>Choose one of the names in the list of settings.</translation>
    </message>
    <message id="problem.setting.unknown.what">
        <translation>There is no such setting.</translation>
    </message>
    <message id="problem.setting.window.how">
        <translation>Leave it empty if sending is fine all day.</translation>
    </message>
    <message id="problem.setting.window.what">
        <translation>Hours are written like 18.00-06.00.</translation>
    </message>
    <message id="problem.sex.unknown.how">
        <translation>Choose as on the card.</translation>
    </message>
    <message id="problem.sex.unknown.what">
        <translation>The sex is not chosen yet.</translation>
    </message>
    <message id="problem.supervisor.empty.how">
        <translation>Write who is responsible for this machine.</translation>
    </message>
    <message id="problem.supervisor.empty.what">
        <translation>The supervisor has no name yet.</translation>
    </message>
    <message id="problem.text.character.how">
        <translation>Clear it with Esc and type it again.</translation>
    </message>
    <message id="problem.text.character.what">
        <translation>There is an invisible character in here.</translation>
    </message>
    <message id="problem.text.long.how">
        <translation>Shorten it, for example Jl., Gg., Kp.</translation>
    </message>
    <message id="problem.text.long.what">
        <extracomment>{length}: how many letters were typed; {most}: the largest number allowed.</extracomment>
        <translation>It has {length} letters, {most} at most.</translation>
    </message>
    <message id="problem.truth.missing.how">
        <translation>Tick the statement, then register.</translation>
    </message>
    <message id="problem.truth.missing.what">
        <translation>The statement is not ticked yet.</translation>
    </message>
    <message id="problem.village.ambiguous.how">
        <translation>Add the district and regency, or write the village code.</translation>
    </message>
    <message id="problem.village.ambiguous.what">
        <translation>Several villages have that name.</translation>
    </message>
    <message id="problem.village.unknown.how">
        <translation>Type how it begins, then press Enter on the right one.</translation>
    </message>
    <message id="problem.village.unknown.what">
        <translation>The village is not chosen from the list yet.</translation>
    </message>
    <message id="problem.why.empty.how">
        <translation>Choose one, or write it in your own words.</translation>
    </message>
    <message id="problem.why.empty.what">
        <translation>There is no reason yet.</translation>
    </message>
    <message id="problem.why.long.how">
        <translation>One short sentence is enough.</translation>
    </message>
    <message id="problem.why.long.what">
        <extracomment>{most}: the largest number allowed.</extracomment>
        <translation>This reason is too long: {most} characters at most.</translation>
    </message>
    <message id="problem.why.number.how">
        <translation>Take the number out: this note is kept without anybody's data.</translation>
    </message>
    <message id="problem.why.number.what">
        <translation>This reason holds somebody's number.</translation>
    </message>
    <message id="product">
        <translation>Prakerja</translation>
    </message>
    <message id="product.long">
        <translation>Loket Prakerja</translation>
    </message>
    <message id="proof.check">
        <translation>Check</translation>
    </message>
    <message id="proof.lead">
        <translation>Scan the QR code, or type the receipt code and press Enter.</translation>
    </message>
    <message id="proof.shown">
        <translation>QR code or receipt code</translation>
    </message>
    <message id="queue.clock_right">
        <extracomment>{when}: a moment: Today 10.52.</extracomment>
        <translation>The clock is right, checked {when}</translation>
    </message>
    <message id="queue.clock_unknown">
        <translation>The clock is not checked yet</translation>
    </message>
    <message id="queue.clock_wrong">
        <translation>The clock is wrong</translation>
    </message>
    <message id="queue.column.captured">
        <translation>Registered</translation>
    </message>
    <message id="queue.column.name">
        <translation>Name</translation>
    </message>
    <message id="queue.column.nik">
        <translation>NIK</translation>
    </message>
    <message id="queue.column.standing">
        <translation>Standing</translation>
    </message>
    <message id="queue.column.village">
        <translation>Village</translation>
    </message>
    <message id="queue.deadline">
        <extracomment>{wave}: number of the wave; {closes}: date and time with the zone; {count}: how many.</extracomment>
        <translation>Wave {wave} closes {closes}. {count} not sent yet; whatever comes late joins the next wave.</translation>
    </message>
    <message id="queue.deadline_done">
        <extracomment>{wave}: number of the wave; {closes}: date and time with the zone.</extracomment>
        <translation>Wave {wave} closes {closes}. Everything has reached the centre.</translation>
    </message>
    <message id="queue.deadline_only">
        <extracomment>{wave}: number of the wave; {closes}: date and time with the zone.</extracomment>
        <translation>Wave {wave} closes {closes}.</translation>
    </message>
    <message id="queue.enrol">
        <translation>Connect to the centre</translation>
    </message>
    <message id="queue.erased">
        <translation>Data erased</translation>
    </message>
    <message id="queue.estimate">
        <extracomment>{size}: a size: 1.4 GB; {time}: time of the day, perhaps with the day.</extracomment>
        <translation>Sending {size} takes about {time} on a line like the last one.</translation>
    </message>
    <message id="queue.estimate.at_most">
        <extracomment>{time}: time of the day, perhaps with the day.</extracomment>
        <translation>{time} at most</translation>
    </message>
    <message id="queue.estimate.none">
        <translation>How long sending takes cannot be told yet: this machine has never sent.</translation>
    </message>
    <message id="queue.estimate.range">
        <extracomment>{low}: the smaller number; {high}: the larger number.</extracomment>
        <translation>{low} to {high}</translation>
    </message>
    <message id="queue.filter.all">
        <translation>All</translation>
    </message>
    <message id="queue.filter.received">
        <translation>Received</translation>
    </message>
    <message id="queue.filter.to_check">
        <translation>To check</translation>
    </message>
    <message id="queue.filter.waiting">
        <translation>Waiting</translation>
    </message>
    <message id="queue.look">
        <translation>Decide</translation>
    </message>
    <message id="queue.none">
        <translation>Nobody is here yet. Press F2 to begin.</translation>
    </message>
    <message id="queue.none_found">
        <translation>Not found. Try the beginning of a name, the last 4 digits, or the receipt code.</translation>
    </message>
    <message id="queue.none_of_these">
        <translation>There are none of these. Choose All to see the others.</translation>
    </message>
    <message id="queue.overdue" numerus="yes">
        <extracomment>{count}: how many; {wave}: number of the wave. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} person is not sent although wave {wave} has closed.</numerusform>
            <numerusform>{count:n} people are not sent although wave {wave} has closed.</numerusform>
        </translation>
    </message>
    <message id="queue.overdue.remedy">
        <translation>Take this machine to a place with internet, press Send now, and tell the supervisor.</translation>
    </message>
    <message id="queue.overdue.why">
        <translation>Their data are safe on this machine and are not erased. Whoever comes late joins the next wave.</translation>
    </message>
    <message id="queue.photos">
        <extracomment>{here}: how many the centre has; {count}: how many there are.</extracomment>
        <translation>{here} of {count} photos</translation>
    </message>
    <message id="queue.photos.short">
        <extracomment>{here}: how many the centre has; {count}: how many there are.</extracomment>
        <translation>{here}/{count} photos</translation>
    </message>
    <message id="queue.received">
        <translation>received</translation>
    </message>
    <message id="queue.room">
        <extracomment>{size}: a size: 1.4 GB.</extracomment>
        <translation>{size} free</translation>
    </message>
    <message id="queue.room_low">
        <extracomment>{size}: a size: 1.4 GB.</extracomment>
        <translation>The disk is nearly full: {size}</translation>
    </message>
    <message id="queue.safe" numerus="yes">
        <extracomment>{days}: how many days. Bends with {days}.</extracomment>
        <translation>
            <numerusform>The data is locked here; name and NIK are erased {days:n} day after the centre has them.</numerusform>
            <numerusform>The data is locked here; name and NIK are erased {days:n} days after the centre has them.</numerusform>
        </translation>
    </message>
    <message id="queue.search">
        <translation>Name, NIK or receipt code</translation>
    </message>
    <message id="queue.send">
        <translation>Send now</translation>
    </message>
    <message id="queue.table">
        <translation>List of registrations</translation>
    </message>
    <message id="queue.to_approve">
        <translation>waiting for approval</translation>
    </message>
    <message id="queue.to_check">
        <translation>to check</translation>
    </message>
    <message id="queue.waiting">
        <translation>waiting to send</translation>
    </message>
    <message id="rail.free">
        <extracomment>{size}: a size: 1.4 GB.</extracomment>
        <translation>{size} free</translation>
    </message>
    <message id="rail.waiting">
        <extracomment>{count}: how many.</extracomment>
        <translation>{count} waiting to send</translation>
    </message>
    <message id="read_card.birth_date">
        <translation>Birth date</translation>
    </message>
    <message id="read_card.birth_place">
        <translation>Birth place</translation>
    </message>
    <message id="read_card.district">
        <translation>District</translation>
    </message>
    <message id="read_card.file">
        <extracomment>{file}: name of a file; {seconds}: how long it took, short.</extracomment>
        <translation>{file} ({seconds} s)</translation>
    </message>
    <message id="read_card.name">
        <translation>Name</translation>
    </message>
    <message id="read_card.nik">
        <translation>NIK</translation>
    </message>
    <message id="read_card.nothing">
        <translation>Nothing could be read.</translation>
    </message>
    <message id="read_card.rt">
        <translation>RT</translation>
    </message>
    <message id="read_card.rw">
        <translation>RW</translation>
    </message>
    <message id="read_card.sex">
        <translation>Sex</translation>
    </message>
    <message id="read_card.street">
        <translation>Street</translation>
    </message>
    <message id="read_card.village">
        <translation>Village</translation>
    </message>
    <message id="reason.clone">
        <translation>this machine was copied or set back, so that its data exist twice</translation>
    </message>
    <message id="reason.other">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>another rule ({code})</translation>
    </message>
    <message id="reason.photo.blurred">
        <translation>the photo is blurred</translation>
    </message>
    <message id="reason.photo.cut_off">
        <translation>a part is missing</translation>
    </message>
    <message id="reason.photo.dark">
        <translation>the photo is too dark</translation>
    </message>
    <message id="reason.photo.glare">
        <translation>light is reflected in it</translation>
    </message>
    <message id="reason.photo.no_face">
        <translation>no face can be seen</translation>
    </message>
    <message id="reason.photo.not_the_card">
        <translation>it does not show the KTP</translation>
    </message>
    <message id="reason.photo.not_the_person">
        <translation>it shows somebody else</translation>
    </message>
    <message id="reason.photo.other">
        <translation>it must be taken again</translation>
    </message>
    <message id="reason.unjudgeable">
        <translation>the centre could not judge it yet</translation>
    </message>
    <message id="reason.unreadable">
        <translation>the centre cannot read it</translation>
    </message>
    <message id="receipt.answered">
        <translation>The centre's answer</translation>
    </message>
    <message id="receipt.captured">
        <translation>Registered</translation>
    </message>
    <message id="receipt.checkable">
        <translation>The QR code proves this receipt; an officer can check it without the internet.</translation>
    </message>
    <message id="receipt.code">
        <translation>Receipt code</translation>
    </message>
    <message id="receipt.contact">
        <extracomment>{where}: name of an office.</extracomment>
        <translation>Questions or complaints: come to {where} with this receipt.</translation>
    </message>
    <message id="receipt.free">
        <translation>FREE of charge</translation>
    </message>
    <message id="receipt.heading">
        <translation>Registration receipt</translation>
    </message>
    <message id="receipt.name">
        <translation>Name</translation>
    </message>
    <message id="receipt.nik">
        <translation>NIK</translation>
    </message>
    <message id="receipt.place.draw">
        <translation>Waiting for the draw; a place is not certain.</translation>
    </message>
    <message id="receipt.place.first_come">
        <translation>A place is not certain: places go by the order of arrival at the centre.</translation>
    </message>
    <message id="receipt.place.unknown">
        <translation>A place is not certain: the centre decides.</translation>
    </message>
    <message id="receipt.print">
        <translation>Print</translation>
    </message>
    <message id="receipt.printed">
        <extracomment>{printer}: name of a printer.</extracomment>
        <translation>Sent to printer {printer}.</translation>
    </message>
    <message id="receipt.printing">
        <translation>Sending to the printer…</translation>
    </message>
    <message id="receipt.qr">
        <translation>The receipt's QR code, to be scanned as a proof</translation>
    </message>
    <message id="receipt.save_pdf">
        <translation>Save PDF</translation>
    </message>
    <message id="receipt.saved">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>PDF saved at {path}. Delete it once handed over.</translation>
    </message>
    <message id="receipt.saving">
        <translation>Making the PDF…</translation>
    </message>
    <message id="receipt.training">
        <translation>PRACTICE: not a registration receipt</translation>
    </message>
    <message id="receipt.unsent">
        <translation>Stored on the office's machine, waiting to be sent to the centre.</translation>
    </message>
    <message id="receipt.village">
        <translation>Village</translation>
    </message>
    <message id="reply.again">
        <translation>New password again</translation>
    </message>
    <message id="reply.busy">
        <translation>Unlocking…</translation>
    </message>
    <message id="reply.done">
        <extracomment>{name}: a name.</extracomment>
        <translation>The new password for {name} is good. Please sign in.</translation>
    </message>
    <message id="reply.find">
        <translation>Look for the reply file</translation>
    </message>
    <message id="reply.found">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>Found the reply at {path}</translation>
    </message>
    <message id="reply.heading">
        <translation>The centre's reply</translation>
    </message>
    <message id="reply.lead">
        <translation>Paste or scan the reply, then make a new password: 15 characters, or 4 words.</translation>
    </message>
    <message id="reply.none_found">
        <translation>No reply for this machine on the USB stick, in Downloads or at home.</translation>
    </message>
    <message id="reply.password">
        <translation>New password</translation>
    </message>
    <message id="reply.send">
        <translation>Use the new password</translation>
    </message>
    <message id="reply.text">
        <translation>Reply</translation>
    </message>
    <message id="reply.who">
        <translation>Supervisor</translation>
    </message>
    <message id="request.answer">
        <translation>There is a reply</translation>
    </message>
    <message id="request.heading">
        <translation>The request to the centre</translation>
    </message>
    <message id="request.lead">
        <translation>Send it as a file or a photo of the QR code. Anybody may see it.</translation>
    </message>
    <message id="request.qr">
        <translation>QR code of the recovery request</translation>
    </message>
    <message id="request.save">
        <translation>Save the file</translation>
    </message>
    <message id="request.saved">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>Saved at {path}</translation>
    </message>
    <message id="request.spoken">
        <translation>Read out by telephone</translation>
    </message>
    <message id="request.spoken.how">
        <translation>The centre calls your office and compares these eight letters.</translation>
    </message>
    <message id="retry">
        <translation>Try again</translation>
    </message>
    <message id="role.operator">
        <translation>Officer</translation>
    </message>
    <message id="role.supervisor">
        <translation>Supervisor</translation>
    </message>
    <message id="room.approval">
        <translation>Approval</translation>
    </message>
    <message id="room.approval.line">
        <translation>Look at what officers took down before it counts.</translation>
    </message>
    <message id="room.closing">
        <translation>Close the day</translation>
    </message>
    <message id="room.closing.line">
        <translation>Count, sign as supervisor, and print the handover record.</translation>
    </message>
    <message id="room.collective">
        <translation>Collective registration</translation>
    </message>
    <message id="room.collective.line">
        <translation>Register many people from a CSV or Excel table.</translation>
    </message>
    <message id="room.people">
        <translation>People</translation>
    </message>
    <message id="room.people.line">
        <translation>Who may sign in on this machine, and their passwords.</translation>
    </message>
    <message id="room.proof">
        <translation>Check a receipt</translation>
    </message>
    <message id="room.proof.line">
        <translation>Is the receipt that this person brings genuine? Works offline.</translation>
    </message>
    <message id="room.settings">
        <translation>Settings</translation>
    </message>
    <message id="room.settings.line">
        <translation>Office, printing, appearance, sending, and how long data are kept.</translation>
    </message>
    <message id="scan.doubtful">
        <translation>Not shown to be genuine</translation>
    </message>
    <message id="scan.genuine">
        <translation>Genuine</translation>
    </message>
    <message id="scan.genuine.centre">
        <translation>This receipt was made by a desk that the centre has certified.</translation>
    </message>
    <message id="scan.genuine.own">
        <translation>This receipt was made by this machine.</translation>
    </message>
    <message id="scan.genuine.queue">
        <translation>This receipt code is in the queue of this machine.</translation>
    </message>
    <message id="scan.made_by">
        <extracomment>{office}: name of the office; {when}: a moment: Today 10.52; {end}: the last four digits of the NIK.</extracomment>
        <translation>{office}, {when}. Last four digits of the NIK: {end}.</translation>
    </message>
    <message id="scan.no_room">
        <extracomment>{end}: the last four digits of the NIK.</extracomment>
        <translation>Number …{end} not used: the field is taken. Press F2 or F3, then scan again.</translation>
    </message>
    <message id="scan.read">
        <extracomment>{label}: label of a field.</extracomment>
        <translation>{label}: read by the scanner</translation>
    </message>
    <message id="scan.receipt">
        <translation>Registration receipt</translation>
    </message>
    <message id="scan.there">
        <extracomment>{end}: the last four digits of the NIK.</extracomment>
        <translation>Number …{end} is on this page already.</translation>
    </message>
    <message id="scan.unchecked">
        <translation>Could not be checked</translation>
    </message>
    <message id="scan.unknown">
        <extracomment>{text}: what was typed.</extracomment>
        <translation>Code not recognised: {text}</translation>
    </message>
    <message id="seats.draw">
        <extracomment>{when}: a moment: Today 10.52; {entered}: how many take part in the draw; {quota}: how many places there are.</extracomment>
        <translation>As of {when}: {entered} registered for {quota} places.</translation>
    </message>
    <message id="seats.full">
        <extracomment>{when}: a moment: Today 10.52; {waiting}: how many wait.</extracomment>
        <translation>Places as of {when}: none left, {waiting} on the waiting list.</translation>
    </message>
    <message id="seats.left">
        <extracomment>{when}: a moment: Today 10.52; {left}: how many places are left.</extracomment>
        <translation>Places as of {when}: {left} left.</translation>
    </message>
    <message id="seats.moves">
        <translation>It keeps changing.</translation>
    </message>
    <message id="seats.offline">
        <translation>It will change once there is a connection.</translation>
    </message>
    <message id="self_test.bad">
        <extracomment>{part}: part of a programme file; {kind}: kind of a mistake of the program; {said}: a sentence that was said before.</extracomment>
        <translation>BROKEN: {part}, {kind}: {said}</translation>
    </message>
    <message id="self_test.good">
        <extracomment>{part}: part of a programme file; {said}: a sentence that was said before.</extracomment>
        <translation>Works: {part}, {said}</translation>
    </message>
    <message id="self_test.handbook">
        <translation>handbook</translation>
    </message>
    <message id="self_test.handbook.said" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} chapter in each language</numerusform>
            <numerusform>{count:n} chapters in each language</numerusform>
        </translation>
    </message>
    <message id="self_test.lenses">
        <translation>cameras</translation>
    </message>
    <message id="self_test.lenses.said">
        <extracomment>{count}: how many.</extracomment>
        <translation>found: {count}</translation>
    </message>
    <message id="self_test.pictures">
        <translation>pictures</translation>
    </message>
    <message id="self_test.pictures.said">
        <extracomment>{width}: how wide; {height}: how high.</extracomment>
        <translation>a card found, cut out, {width} x {height}</translation>
    </message>
    <message id="self_test.programme">
        <translation>programme</translation>
    </message>
    <message id="self_test.programme.said" numerus="yes">
        <extracomment>{name}: a name; {count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{name}, {count:n} field</numerusform>
            <numerusform>{name}, {count:n} fields</numerusform>
        </translation>
    </message>
    <message id="self_test.reading">
        <translation>card reader</translation>
    </message>
    <message id="self_test.reading.absent">
        <translation>not installed; cards are typed</translation>
    </message>
    <message id="self_test.reading.said">
        <translation>ready to read</translation>
    </message>
    <message id="self_test.receipt">
        <translation>receipt</translation>
    </message>
    <message id="self_test.receipt.said">
        <extracomment>{count}: how many.</extracomment>
        <translation>QR code in a PDF, {count} squares</translation>
    </message>
    <message id="self_test.region">
        <translation>region</translation>
    </message>
    <message id="self_test.seal">
        <translation>seal</translation>
    </message>
    <message id="self_test.seal.said">
        <translation>closed and opened</translation>
    </message>
    <message id="self_test.signature">
        <translation>signature</translation>
    </message>
    <message id="self_test.signature.said">
        <translation>made and checked</translation>
    </message>
    <message id="self_test.slots">
        <translation>keys</translation>
    </message>
    <message id="self_test.slots.said">
        <translation>locked and unlocked by a password</translation>
    </message>
    <message id="self_test.store">
        <translation>data file</translation>
    </message>
    <message id="self_test.store.said">
        <translation>locked, written, read back, sound</translation>
    </message>
    <message id="self_test.window">
        <translation>window</translation>
    </message>
    <message id="self_test.words">
        <translation>words</translation>
    </message>
    <message id="self_test.words.said">
        <extracomment>{names}: several names.</extracomment>
        <translation>languages: {names}</translation>
    </message>
    <message id="settings.calls">
        <translation>A call for an officer is heard</translation>
    </message>
    <message id="settings.calls.computer">
        <translation>On this computer only</translation>
    </message>
    <message id="settings.calls.effect.computer">
        <translation>A call is heard only by another window on this computer.</translation>
    </message>
    <message id="settings.calls.effect.none">
        <translation>The button Call the officer sends the visitor to the desk.</translation>
    </message>
    <message id="settings.calls.effect.office">
        <translation>Other desks in the same office network hear a call. The machine must be connected to the centre.</translation>
    </message>
    <message id="settings.calls.none">
        <translation>Not used</translation>
    </message>
    <message id="settings.calls.office">
        <translation>In the whole office</translation>
    </message>
    <message id="settings.camera">
        <translation>Camera</translation>
    </message>
    <message id="settings.camera.default">
        <translation>Main camera</translation>
    </message>
    <message id="settings.camera.effect.away">
        <extracomment>{camera}: name of a camera.</extracomment>
        <translation>{camera} is not found now. Registering goes on, without photos.</translation>
    </message>
    <message id="settings.camera.effect.default">
        <translation>F5 and F6 take photos with this computer's main camera.</translation>
    </message>
    <message id="settings.camera.effect.named">
        <extracomment>{camera}: name of a camera.</extracomment>
        <translation>F5 and F6 take photos with {camera}.</translation>
    </message>
    <message id="settings.camera.effect.none">
        <translation>No photos are taken. Registering goes on.</translation>
    </message>
    <message id="settings.camera.effect.nowhere">
        <translation>There is no camera now. Registering goes on, without photos.</translation>
    </message>
    <message id="settings.camera.none">
        <translation>No camera</translation>
    </message>
    <message id="settings.contact">
        <translation>Where people can ask</translation>
    </message>
    <message id="settings.contact.effect">
        <translation>Printed on every receipt after the name of the office. May be empty.</translation>
    </message>
    <message id="settings.contact.example">
        <translation>0812-0000-9000, Jl. Melati 5</translation>
    </message>
    <message id="settings.contrast">
        <translation>Contrast</translation>
    </message>
    <message id="settings.contrast.effect">
        <translation>High: black page, white letters, thick lines.</translation>
    </message>
    <message id="settings.contrast.high">
        <translation>High</translation>
    </message>
    <message id="settings.contrast.normal">
        <translation>Usual</translation>
    </message>
    <message id="settings.data_days">
        <translation>Personal data stay on this machine</translation>
    </message>
    <message id="settings.data_days.choice" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} day</numerusform>
            <numerusform>{count:n} days</numerusform>
        </translation>
    </message>
    <message id="settings.data_days.effect" numerus="yes">
        <extracomment>{days}: how many days. Bends with {days}.</extracomment>
        <translation>
            <numerusform>Name and NIK are erased {days:n} day after the centre has them. The receipt code stays. A longer time counts for new people only.</numerusform>
            <numerusform>Name and NIK are erased {days:n} days after the centre has them. The receipt code stays. A longer time counts for new people only.</numerusform>
        </translation>
    </message>
    <message id="settings.desk">
        <translation>Name of the desk</translation>
    </message>
    <message id="settings.desk.effect">
        <translation>Shown at the top of the screen and on receipts, from the next sign-in on.</translation>
    </message>
    <message id="settings.desk.example">
        <translation>Desk 3</translation>
    </message>
    <message id="settings.empty">
        <translation>Not set</translation>
    </message>
    <message id="settings.group.data">
        <translation>Data and safety</translation>
    </message>
    <message id="settings.group.office">
        <translation>Office</translation>
    </message>
    <message id="settings.group.print">
        <translation>Printing</translation>
    </message>
    <message id="settings.group.send">
        <translation>Sending</translation>
    </message>
    <message id="settings.group.view">
        <translation>Appearance</translation>
    </message>
    <message id="settings.group.walkin">
        <translation>Walk-in screen</translation>
    </message>
    <message id="settings.idle_seconds">
        <translation>Without a touch, the screen asks</translation>
    </message>
    <message id="settings.idle_seconds.choice" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} second</numerusform>
            <numerusform>{count:n} seconds</numerusform>
        </translation>
    </message>
    <message id="settings.idle_seconds.effect" numerus="yes">
        <extracomment>{idle}: how many seconds. Bends with {idle}.</extracomment>
        <translation>
            <numerusform>After {idle:n} second it asks, and 30 seconds later the answers are erased. Twice as long with large letters.</numerusform>
            <numerusform>After {idle:n} seconds it asks, and 30 seconds later the answers are erased. Twice as long with large letters.</numerusform>
        </translation>
    </message>
    <message id="settings.language">
        <translation>Language when the program opens</translation>
    </message>
    <message id="settings.language.effect">
        <translation>The language buttons at the top of the screen work at any time.</translation>
    </message>
    <message id="settings.lead">
        <translation>Each choice counts at once and is saved. The line below says what it means.</translation>
    </message>
    <message id="settings.lock_minutes">
        <translation>The screen locks itself after</translation>
    </message>
    <message id="settings.lock_minutes.choice" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} minute</numerusform>
            <numerusform>{count:n} minutes</numerusform>
        </translation>
    </message>
    <message id="settings.lock_minutes.effect" numerus="yes">
        <extracomment>{minutes}: how many minutes. Bends with {minutes}.</extracomment>
        <translation>
            <numerusform>After {minutes:n} minute without a key. What was being typed is kept.</numerusform>
            <numerusform>After {minutes:n} minutes without a key. What was being typed is kept.</numerusform>
        </translation>
    </message>
    <message id="settings.locked">
        <translation>Only a supervisor can change this.</translation>
    </message>
    <message id="settings.mode">
        <translation>This machine is used by</translation>
    </message>
    <message id="settings.mode.desk">
        <translation>Officers at a desk</translation>
    </message>
    <message id="settings.mode.effect.desk">
        <translation>After signing in, the officers' pages open.</translation>
    </message>
    <message id="settings.mode.effect.walkin">
        <translation>From the next sign-in on, full screen for visitors. Staff leave through the emblem in the corner.</translation>
    </message>
    <message id="settings.mode.walkin">
        <translation>Visitors alone</translation>
    </message>
    <message id="settings.office">
        <translation>Name of the office</translation>
    </message>
    <message id="settings.office.certified">
        <extracomment>{office}: name of the office.</extracomment>
        <translation>The centre knows this office as {office}; receipts print that name. What is typed here is named when consent is asked, from the next sign-in on.</translation>
    </message>
    <message id="settings.office.effect">
        <translation>Printed on receipts and named when consent is asked, from the next sign-in on.</translation>
    </message>
    <message id="settings.office.example">
        <translation>Disnaker Kota Bandung</translation>
    </message>
    <message id="settings.paper">
        <translation>Paper</translation>
    </message>
    <message id="settings.paper.80mm">
        <translation>80 mm roll</translation>
    </message>
    <message id="settings.paper.a4">
        <translation>A4</translation>
    </message>
    <message id="settings.paper.auto">
        <translation>As the printer says</translation>
    </message>
    <message id="settings.paper.effect.80mm">
        <translation>Receipts are narrow, for a roll printer.</translation>
    </message>
    <message id="settings.paper.effect.a4">
        <translation>Receipts take one page of A4.</translation>
    </message>
    <message id="settings.paper.effect.auto">
        <translation>Receipts follow the paper the printer names. If they come out cut, choose yourself.</translation>
    </message>
    <message id="settings.printer">
        <translation>Printer</translation>
    </message>
    <message id="settings.printer.default">
        <translation>Main printer</translation>
    </message>
    <message id="settings.printer.effect.away">
        <extracomment>{printer}: name of a printer.</extracomment>
        <translation>{printer} is not found now. Registering goes on; receipts can be saved as PDF.</translation>
    </message>
    <message id="settings.printer.effect.default">
        <translation>Ctrl+P prints on this computer's main printer.</translation>
    </message>
    <message id="settings.printer.effect.named">
        <extracomment>{printer}: name of a printer.</extracomment>
        <translation>Ctrl+P prints on {printer}.</translation>
    </message>
    <message id="settings.printer.effect.none">
        <translation>Receipts are read out, or saved as PDF.</translation>
    </message>
    <message id="settings.printer.effect.nowhere">
        <translation>There is no printer now. Registering goes on; receipts can be saved as PDF.</translation>
    </message>
    <message id="settings.printer.none">
        <translation>No printing</translation>
    </message>
    <message id="settings.receipt_seconds">
        <translation>A receipt stays on the screen</translation>
    </message>
    <message id="settings.receipt_seconds.choice" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} second</numerusform>
            <numerusform>{count:n} seconds</numerusform>
        </translation>
    </message>
    <message id="settings.receipt_seconds.effect" numerus="yes">
        <extracomment>{shown}: how many seconds. Bends with {shown}.</extracomment>
        <translation>
            <numerusform>After {shown:n} second the screen is cleared. Visitors can ask for more time.</numerusform>
            <numerusform>After {shown:n} seconds the screen is cleared. Visitors can ask for more time.</numerusform>
        </translation>
    </message>
    <message id="settings.saved">
        <translation>Saved</translation>
    </message>
    <message id="settings.send.asked">
        <translation>Asked for. The queue shows how it goes.</translation>
    </message>
    <message id="settings.staff_pin">
        <translation>Staff PIN</translation>
    </message>
    <message id="settings.staff_pin.effect.none">
        <translation>No PIN yet: the staff corner asks for a password. 6 to 12 digits.</translation>
    </message>
    <message id="settings.staff_pin.effect.set">
        <translation>There is a PIN, and it is never shown again. Type a new one to replace it.</translation>
    </message>
    <message id="settings.staff_pin.none">
        <translation>None yet</translation>
    </message>
    <message id="settings.staff_pin.set">
        <translation>There is one</translation>
    </message>
    <message id="settings.sync">
        <translation>Send to the centre</translation>
    </message>
    <message id="settings.sync.auto">
        <translation>Automatic</translation>
    </message>
    <message id="settings.sync.effect.auto">
        <translation>New people are sent at once, and the centre is asked every minute.</translation>
    </message>
    <message id="settings.sync.effect.manual">
        <translation>Nothing is sent until somebody presses Send now. The data are safe here.</translation>
    </message>
    <message id="settings.sync.effect.metered">
        <translation>Sent every 15 minutes, at most 200 people at a time; the centre is asked every hour.</translation>
    </message>
    <message id="settings.sync.manual">
        <translation>When asked</translation>
    </message>
    <message id="settings.sync.metered">
        <translation>Save data</translation>
    </message>
    <message id="settings.sync_window">
        <translation>Hours of automatic sending</translation>
    </message>
    <message id="settings.sync_window.effect">
        <translation>Empty: all day. 18.00-06.00, for example: only at night, over midnight.</translation>
    </message>
    <message id="settings.sync_window.example">
        <translation>18.00-06.00</translation>
    </message>
    <message id="settings.sync_window.set">
        <extracomment>{window}: hours of the day: 18.00-06.00; {zone}: WIB, WITA or WIT.</extracomment>
        <translation>Automatic sending only at {window} {zone}. Send now works at any time.</translation>
    </message>
    <message id="settings.text_size">
        <translation>Size of letters</translation>
    </message>
    <message id="settings.text_size.effect">
        <translation>Large: all letters a third larger, on the sign-in screen too.</translation>
    </message>
    <message id="settings.text_size.large">
        <translation>Large</translation>
    </message>
    <message id="settings.text_size.normal">
        <translation>Usual</translation>
    </message>
    <message id="sign_in.busy">
        <translation>Unlocking…</translation>
    </message>
    <message id="sign_in.enter">
        <translation>Sign in</translation>
    </message>
    <message id="sign_in.forgot">
        <translation>Forgot the password?</translation>
    </message>
    <message id="sign_in.free">
        <translation>Registration is FREE of charge.</translation>
    </message>
    <message id="sign_in.heading">
        <translation>Sign in</translation>
    </message>
    <message id="sign_in.offline">
        <translation>Works offline. The data stays locked until you sign in.</translation>
    </message>
    <message id="sign_in.password">
        <translation>Password</translation>
    </message>
    <message id="sign_in.promise">
        <translation>Registered once.
Never lost, never counted twice.</translation>
    </message>
    <message id="sign_in.who">
        <translation>Who is on duty?</translation>
    </message>
    <message id="sign_out">
        <translation>Sign out</translation>
    </message>
    <message id="standing.batched">
        <translation>Packed, waiting to send</translation>
    </message>
    <message id="standing.drawn">
        <translation>Selected</translation>
    </message>
    <message id="standing.duplicate">
        <translation>Already registered</translation>
    </message>
    <message id="standing.in_draw">
        <translation>Waiting for the draw</translation>
    </message>
    <message id="standing.needs_correction">
        <translation>Needs correction</translation>
    </message>
    <message id="standing.not_drawn">
        <translation>Not selected yet</translation>
    </message>
    <message id="standing.placed">
        <translation>Has a place</translation>
    </message>
    <message id="standing.quarantined">
        <translation>Call the supervisor</translation>
    </message>
    <message id="standing.queued">
        <translation>Waiting to send</translation>
    </message>
    <message id="standing.received">
        <translation>Received by the centre</translation>
    </message>
    <message id="standing.refused">
        <translation>Not eligible</translation>
    </message>
    <message id="standing.waiting">
        <translation>Waiting list</translation>
    </message>
    <message id="tab.check">
        <translation>To check</translation>
    </message>
    <message id="tab.entry">
        <translation>New entry</translation>
    </message>
    <message id="tab.more">
        <translation>More</translation>
    </message>
    <message id="tab.queue">
        <translation>Queue</translation>
    </message>
    <message id="tab.search">
        <translation>Search</translation>
    </message>
    <message id="touch.again">
        <translation>Clear</translation>
    </message>
    <message id="touch.capitals">
        <translation>Capitals</translation>
    </message>
    <message id="touch.erase">
        <translation>Delete</translation>
    </message>
    <message id="touch.signs">
        <translation>Signs</translation>
    </message>
    <message id="touch.space">
        <translation>space</translation>
    </message>
    <message id="touch.step">
        <extracomment>{at}: number of this step; {of}: how many there are.</extracomment>
        <translation>Step {at} of {of}</translation>
    </message>
    <message id="training">
        <translation>TRAINING</translation>
    </message>
    <message id="training.note">
        <translation>Training: nothing here is real.</translation>
    </message>
    <message id="tries.wait" numerus="yes">
        <extracomment>{seconds}: how many seconds. Bends with {seconds}.</extracomment>
        <translation>
            <numerusform>Wrong too often. Try again in {seconds:n} second.</numerusform>
            <numerusform>Wrong too often. Try again in {seconds:n} seconds.</numerusform>
        </translation>
    </message>
    <message id="trouble">
        <translation>The program cannot open</translation>
    </message>
    <message id="unit.day" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} day</numerusform>
            <numerusform>{count:n} days</numerusform>
        </translation>
    </message>
    <message id="unit.hour" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} hour</numerusform>
            <numerusform>{count:n} hours</numerusform>
        </translation>
    </message>
    <message id="unit.hour.short">
        <extracomment>{count}: how many.</extracomment>
        <translation>{count} h</translation>
    </message>
    <message id="unit.minute" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} minute</numerusform>
            <numerusform>{count:n} minutes</numerusform>
        </translation>
    </message>
    <message id="unit.minute.short">
        <extracomment>{count}: how many.</extracomment>
        <translation>{count} min</translation>
    </message>
    <message id="unit.second" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} second</numerusform>
            <numerusform>{count:n} seconds</numerusform>
        </translation>
    </message>
    <message id="unit.second.short">
        <extracomment>{count}: how many.</extracomment>
        <translation>{count} s</translation>
    </message>
    <message id="unsent.batched">
        <translation>Sealed and ready to send; no answer from the centre yet.</translation>
    </message>
    <message id="unsent.queued">
        <translation>Stored on this machine, waiting to send.</translation>
    </message>
    <message id="verdict.drawn">
        <translation>Selected in the draw.</translation>
    </message>
    <message id="verdict.drawn.1">
        <extracomment>{wave}: number of the wave; {number}: a number.</extracomment>
        <translation>Selected in the draw of wave {wave}, place number {number}.</translation>
    </message>
    <message id="verdict.drawn.2">
        <extracomment>{wave}: number of the wave.</extracomment>
        <translation>Selected in the draw of wave {wave}.</translation>
    </message>
    <message id="verdict.duplicate">
        <translation>Already registered; the first one stays valid.</translation>
    </message>
    <message id="verdict.duplicate.1">
        <extracomment>{at}: a date or a moment; {where}: name of an office.</extracomment>
        <translation>Already registered {at} at {where}; the first one stays valid.</translation>
    </message>
    <message id="verdict.duplicate.2">
        <extracomment>{at}: a date or a moment.</extracomment>
        <translation>Already registered {at}; the first one stays valid.</translation>
    </message>
    <message id="verdict.in_draw">
        <translation>Waiting for the draw; a place is not certain.</translation>
    </message>
    <message id="verdict.in_draw.1">
        <extracomment>{wave}: number of the wave.</extracomment>
        <translation>Waiting for the draw of wave {wave}; a place is not certain.</translation>
    </message>
    <message id="verdict.needs_correction">
        <translation>Needs correction.</translation>
    </message>
    <message id="verdict.needs_correction.1">
        <extracomment>{field}: label of a field; {reasons}: why, inside the sentence.</extracomment>
        <translation>Needs correction, {field}: {reasons}.</translation>
    </message>
    <message id="verdict.needs_correction.2">
        <extracomment>{field}: label of a field.</extracomment>
        <translation>Needs correction: {field}.</translation>
    </message>
    <message id="verdict.not_drawn">
        <translation>Not selected yet; joins the next wave by itself.</translation>
    </message>
    <message id="verdict.not_drawn.1">
        <extracomment>{wave}: number of the wave.</extracomment>
        <translation>Not selected in wave {wave}; joins the next wave by itself.</translation>
    </message>
    <message id="verdict.placed">
        <translation>Has a place.</translation>
    </message>
    <message id="verdict.placed.1">
        <extracomment>{number}: a number; {wave}: number of the wave.</extracomment>
        <translation>Has place number {number} in wave {wave}.</translation>
    </message>
    <message id="verdict.placed.2">
        <extracomment>{number}: a number.</extracomment>
        <translation>Has place number {number}.</translation>
    </message>
    <message id="verdict.quarantined">
        <translation>Call the supervisor.</translation>
    </message>
    <message id="verdict.quarantined.1">
        <extracomment>{reasons}: why, inside the sentence.</extracomment>
        <translation>Call the supervisor: {reasons}.</translation>
    </message>
    <message id="verdict.received">
        <translation>Received by the centre, being checked.</translation>
    </message>
    <message id="verdict.refused">
        <translation>Not eligible.</translation>
    </message>
    <message id="verdict.refused.1">
        <extracomment>{reasons}: why, inside the sentence.</extracomment>
        <translation>Not eligible: {reasons}.</translation>
    </message>
    <message id="verdict.waiting">
        <translation>On the waiting list; a place is not certain.</translation>
    </message>
    <message id="verdict.waiting.1">
        <extracomment>{position}: place on the waiting list.</extracomment>
        <translation>Number {position} on the waiting list; a place is not certain.</translation>
    </message>
    <message id="village.none">
        <translation>No village of that name. Check the spelling.</translation>
    </message>
    <message id="village.placeholder">
        <translation>type how it begins</translation>
    </message>
    <message id="waiting.long">
        <translation>Still working. What is saved is safe.</translation>
    </message>
    <message id="walkin.age">
        <translation>Your age</translation>
    </message>
    <message id="walkin.age.between">
        <extracomment>{least}: the youngest; {most}: the oldest, in years.</extracomment>
        <translation>{least} to {most} years</translation>
    </message>
    <message id="walkin.age.from">
        <extracomment>{least}: the youngest, in years.</extracomment>
        <translation>{least} years or older</translation>
    </message>
    <message id="walkin.age.to">
        <extracomment>{most}: the oldest, in years.</extracomment>
        <translation>{most} years at most</translation>
    </message>
    <message id="walkin.aloud">
        <translation>Read aloud</translation>
    </message>
    <message id="walkin.ask_officer">
        <translation>Call the officer. Your answers stay on this screen.</translation>
    </message>
    <message id="walkin.back">
        <translation>Back</translation>
    </message>
    <message id="walkin.begin">
        <translation>Start</translation>
    </message>
    <message id="walkin.birth.date">
        <translation>Date of birth: day, month, year</translation>
    </message>
    <message id="walkin.birth.heading">
        <translation>When were you born?</translation>
    </message>
    <message id="walkin.birth.lead">
        <translation>Write it as on your KTP, even if the NIK says otherwise.</translation>
    </message>
    <message id="walkin.call">
        <translation>Call the officer</translation>
    </message>
    <message id="walkin.cancel">
        <translation>Cancel</translation>
    </message>
    <message id="walkin.card_photo.heading">
        <translation>A photo of your ID card</translation>
    </message>
    <message id="walkin.card_photo.lead">
        <translation>Hold the card before the camera, inside the frame.</translation>
    </message>
    <message id="walkin.check_mine">
        <translation>Check my registration</translation>
    </message>
    <message id="walkin.choice.more">
        <extracomment>{leaf}: which leaf is shown; {leaves}: how many there are.</extracomment>
        <translation>Other answers ({leaf} of {leaves})</translation>
    </message>
    <message id="walkin.conditions.all_true">
        <translation>All of it is true</translation>
    </message>
    <message id="walkin.conditions.heading">
        <translation>Is this true?</translation>
    </message>
    <message id="walkin.conditions.lead">
        <translation>Who can register. Nothing is stored.</translation>
    </message>
    <message id="walkin.conditions.not_true">
        <translation>Something is not</translation>
    </message>
    <message id="walkin.consent.agree">
        <translation>Yes, I agree</translation>
    </message>
    <message id="walkin.consent.disagree">
        <translation>I do not agree</translation>
    </message>
    <message id="walkin.consent.heading">
        <translation>Consent for your data</translation>
    </message>
    <message id="walkin.consent.lead">
        <translation>Please read first. You may refuse.</translation>
    </message>
    <message id="walkin.consent.more">
        <extracomment>{leaf}: which leaf is shown; {leaves}: how many there are.</extracomment>
        <translation>Read on ({leaf} of {leaves})</translation>
    </message>
    <message id="walkin.digits">
        <extracomment>{digits}: how many digits were typed; {length}: how many there are to be.</extracomment>
        <translation>{digits} of {length}</translation>
    </message>
    <message id="walkin.end">
        <translation>Finish</translation>
    </message>
    <message id="walkin.face_photo.heading">
        <translation>A photo of your face</translation>
    </message>
    <message id="walkin.face_photo.lead">
        <translation>Stand before the screen and look at the camera.</translation>
    </message>
    <message id="walkin.go">
        <translation>Continue</translation>
    </message>
    <message id="walkin.hide">
        <translation>Hide</translation>
    </message>
    <message id="walkin.home.bring">
        <translation>Have these ready</translation>
    </message>
    <message id="walkin.home.kk">
        <translation>Family card</translation>
    </message>
    <message id="walkin.home.kk.more">
        <translation>a photo will do</translation>
    </message>
    <message id="walkin.home.ktp">
        <translation>KTP</translation>
    </message>
    <message id="walkin.home.ktp.more">
        <translation>the card itself</translation>
    </message>
    <message id="walkin.home.phone">
        <translation>Mobile number</translation>
    </message>
    <message id="walkin.home.phone.more">
        <translation>one that works</translation>
    </message>
    <message id="walkin.home.promise">
        <translation>Free, about 6 minutes. Works without internet, too.</translation>
    </message>
    <message id="walkin.home.title">
        <extracomment>{programme}: name of the programme.</extracomment>
        <translation>Register here for {programme}.</translation>
    </message>
    <message id="walkin.kk.art">
        <translation>Drawing of a family card: its number is at the top</translation>
    </message>
    <message id="walkin.kk.heading">
        <translation>Type your family card number</translation>
    </message>
    <message id="walkin.kk.lead">
        <translation>16 digits at the top of the family card.</translation>
    </message>
    <message id="walkin.kk.paper">
        <translation>KARTU KELUARGA</translation>
    </message>
    <message id="walkin.kk.scan">
        <translation>Is there a scanner? Hold the QR code of the card to it.</translation>
    </message>
    <message id="walkin.kk.where">
        <translation>The number is under the words Kartu Keluarga.</translation>
    </message>
    <message id="walkin.kk.whole">
        <translation>The number is complete</translation>
    </message>
    <message id="walkin.line.home">
        <translation>No internet – you can still register</translation>
    </message>
    <message id="walkin.line.online">
        <translation>Connected</translation>
    </message>
    <message id="walkin.line.page">
        <translation>No internet – your data are safe on this machine</translation>
    </message>
    <message id="walkin.line.short">
        <translation>No internet</translation>
    </message>
    <message id="walkin.mend">
        <translation>Change</translation>
    </message>
    <message id="walkin.mend_digits">
        <extracomment>{count}: how many digits are wrong.</extracomment>
        <translation>Mend {count} digits, then press Continue</translation>
    </message>
    <message id="walkin.nik.art">
        <translation>Drawing of a KTP: the NIK is the first line</translation>
    </message>
    <message id="walkin.nik.from_photo">
        <translation>From the photo. Compare it with your card.</translation>
    </message>
    <message id="walkin.nik.heading">
        <translation>Type your NIK</translation>
    </message>
    <message id="walkin.nik.lead">
        <translation>16 digits in the first line of your KTP.</translation>
    </message>
    <message id="walkin.nik.other">
        <translation>No KTP at hand?</translation>
    </message>
    <message id="walkin.nik.whole">
        <translation>The NIK is complete</translation>
    </message>
    <message id="walkin.no_card">
        <translation>I have no KTP here</translation>
    </message>
    <message id="walkin.not_me">
        <translation>This is not me</translation>
    </message>
    <message id="walkin.part.nik.day">
        <translation>day of birth</translation>
    </message>
    <message id="walkin.part.nik.month">
        <translation>month of birth</translation>
    </message>
    <message id="walkin.part.nik.no_such_day">
        <translation>birth date</translation>
    </message>
    <message id="walkin.part.nik.province">
        <translation>province</translation>
    </message>
    <message id="walkin.part.nik.serial">
        <translation>serial number</translation>
    </message>
    <message id="walkin.person.heading">
        <translation>What is your name?</translation>
    </message>
    <message id="walkin.person.lead">
        <translation>Write it as on your KTP.</translation>
    </message>
    <message id="walkin.phone.heading">
        <translation>Your mobile number</translation>
    </message>
    <message id="walkin.phone.lead">
        <translation>10 to 13 digits, beginning with 08.</translation>
    </message>
    <message id="walkin.phone.none">
        <translation>I have no mobile phone</translation>
    </message>
    <message id="walkin.phone.read_back">
        <translation>Please read it again. Is this right?</translation>
    </message>
    <message id="walkin.photo.again">
        <translation>Take it again</translation>
    </message>
    <message id="walkin.photo.broken">
        <translation>You can go on without a photo, or call an officer.</translation>
    </message>
    <message id="walkin.photo.by_itself">
        <translation>It is taken by itself when all is well.</translation>
    </message>
    <message id="walkin.photo.cannot">
        <translation>No photo</translation>
    </message>
    <message id="walkin.photo.face.1">
        <translation>One face, close enough</translation>
    </message>
    <message id="walkin.photo.face.2">
        <translation>Bright enough, no glare</translation>
    </message>
    <message id="walkin.photo.face.3">
        <translation>Eyes look at the camera</translation>
    </message>
    <message id="walkin.photo.kept">
        <translation>The photo is kept</translation>
    </message>
    <message id="walkin.photo.ktp.1">
        <translation>The whole card is in the frame</translation>
    </message>
    <message id="walkin.photo.ktp.2">
        <translation>Bright enough, no glare</translation>
    </message>
    <message id="walkin.photo.ktp.3">
        <translation>Still, the words can be read</translation>
    </message>
    <message id="walkin.photo.review">
        <translation>Is the photo clear?</translation>
    </message>
    <message id="walkin.photo.take">
        <translation>Take the photo</translation>
    </message>
    <message id="walkin.photo.three">
        <translation>What the camera looks for</translation>
    </message>
    <message id="walkin.photo.tired">
        <translation>It has not worked yet. An officer can help you.</translation>
    </message>
    <message id="walkin.photo.use">
        <translation>Use this photo</translation>
    </message>
    <message id="walkin.photo.wait">
        <translation>Wait a moment, the camera is still looking</translation>
    </message>
    <message id="walkin.problem.consent.missing.how">
        <translation>Read the consent, then press Yes, I agree.</translation>
    </message>
    <message id="walkin.problem.nik.day.how">
        <translation>It must be 01 to 31, or 41 to 71 for women.</translation>
    </message>
    <message id="walkin.problem.nik.day.what">
        <translation>Check digits 7 and 8.</translation>
    </message>
    <message id="walkin.problem.nik.submitted_here.how">
        <translation>Ask the officer; there is no need to fill it in again.</translation>
    </message>
    <message id="walkin.problem.number.least.how">
        <translation>Check the number again.</translation>
    </message>
    <message id="walkin.problem.number.most.how">
        <translation>Check the number again.</translation>
    </message>
    <message id="walkin.problem.phone.long.how">
        <translation>10 to 13 digits. Erase what is too much.</translation>
    </message>
    <message id="walkin.problem.phone.short.how">
        <translation>10 to 13 digits. Type what is missing.</translation>
    </message>
    <message id="walkin.problem.required.how">
        <translation>Fill it in, then press Continue.</translation>
    </message>
    <message id="walkin.product">
        <translation>Prakerja registration</translation>
    </message>
    <message id="walkin.receipt.check">
        <translation>Check how it stands at any time</translation>
    </message>
    <message id="walkin.receipt.check.more">
        <translation>Show the code of this receipt at a machine or a desk.</translation>
    </message>
    <message id="walkin.receipt.finish">
        <translation>Finish and clear the screen</translation>
    </message>
    <message id="walkin.receipt.heading">
        <translation>Your registration is stored</translation>
    </message>
    <message id="walkin.receipt.keep">
        <translation>Keep this receipt code</translation>
    </message>
    <message id="walkin.receipt.keep.more">
        <translation>Print it, or photograph this screen with your phone.</translation>
    </message>
    <message id="walkin.receipt.left" numerus="yes">
        <extracomment>{seconds}: how many seconds are left. Bends with {seconds}.</extracomment>
        <translation>
            <numerusform>The screen is cleared in {seconds:n} second</numerusform>
            <numerusform>The screen is cleared in {seconds:n} seconds</numerusform>
        </translation>
    </message>
    <message id="walkin.receipt.left.why">
        <translation>so that nobody else sees your data</translation>
    </message>
    <message id="walkin.receipt.more_time">
        <translation>I need more time</translation>
    </message>
    <message id="walkin.receipt.next">
        <translation>What comes next</translation>
    </message>
    <message id="walkin.receipt.officer">
        <translation>The officer looks at your answers first</translation>
    </message>
    <message id="walkin.receipt.offline">
        <translation>This machine has no internet just now.</translation>
    </message>
    <message id="walkin.receipt.offline.more">
        <translation>Your data are sent by themselves once it is connected. You need not register again.</translation>
    </message>
    <message id="walkin.receipt.place">
        <translation>Stored here does not mean chosen yet</translation>
    </message>
    <message id="walkin.receipt.print">
        <translation>Print the receipt</translation>
    </message>
    <message id="walkin.receipt.printed">
        <translation>Take your receipt from the printer.</translation>
    </message>
    <message id="walkin.receipt.slip">
        <translation>Receipt of registration</translation>
    </message>
    <message id="walkin.receipt.thanks">
        <extracomment>{name}: first name.</extracomment>
        <translation>Thank you, {name}. Keep your receipt.</translation>
    </message>
    <message id="walkin.receipt.waits">
        <translation>Your answers are stored</translation>
    </message>
    <message id="walkin.register">
        <translation>Register me</translation>
    </message>
    <message id="walkin.review.address">
        <translation>Address</translation>
    </message>
    <message id="walkin.review.born">
        <translation>Born</translation>
    </message>
    <message id="walkin.review.face.clear">
        <translation>The face is clear</translation>
    </message>
    <message id="walkin.review.face.none">
        <translation>No photo of your face</translation>
    </message>
    <message id="walkin.review.face.unclear">
        <translation>The face may not be clear</translation>
    </message>
    <message id="walkin.review.heading">
        <translation>Check your answers</translation>
    </message>
    <message id="walkin.review.identity">
        <translation>About you</translation>
    </message>
    <message id="walkin.review.ktp.clear">
        <translation>The card is easy to read</translation>
    </message>
    <message id="walkin.review.ktp.none">
        <translation>No photo of the card</translation>
    </message>
    <message id="walkin.review.ktp.unclear">
        <translation>The card may be hard to read</translation>
    </message>
    <message id="walkin.review.lead">
        <translation>Something wrong? Press Change. After registering, changes go through the officer.</translation>
    </message>
    <message id="walkin.review.more">
        <translation>See the rest</translation>
    </message>
    <message id="walkin.review.none">
        <translation>None</translation>
    </message>
    <message id="walkin.review.photos">
        <translation>Photos of your card and face</translation>
    </message>
    <message id="walkin.review.photos_none">
        <translation>No photos. You can still register.</translation>
    </message>
    <message id="walkin.review.rest">
        <translation>Contact and work</translation>
    </message>
    <message id="walkin.review.rt_rw">
        <translation>RT / RW</translation>
    </message>
    <message id="walkin.show">
        <translation>Show</translation>
    </message>
    <message id="walkin.skip">
        <translation>Skip</translation>
    </message>
    <message id="walkin.stage.address">
        <translation>Address</translation>
    </message>
    <message id="walkin.stage.check">
        <translation>Check</translation>
    </message>
    <message id="walkin.stage.conditions">
        <translation>Conditions</translation>
    </message>
    <message id="walkin.stage.contact">
        <translation>Contact</translation>
    </message>
    <message id="walkin.stage.identity">
        <translation>About you</translation>
    </message>
    <message id="walkin.stage.photos">
        <translation>Photographs</translation>
    </message>
    <message id="walkin.stage.work">
        <translation>Education and work</translation>
    </message>
    <message id="walkin.street.card">
        <translation>Address on the KTP</translation>
    </message>
    <message id="walkin.street.current">
        <translation>Where you live now</translation>
    </message>
    <message id="walkin.truth">
        <translation>I declare that these data are true.</translation>
    </message>
    <message id="walkin.turn.back">
        <translation>Back to the question</translation>
    </message>
    <message id="walkin.turn.disagreed.heading">
        <translation>That is all right</translation>
    </message>
    <message id="walkin.turn.disagreed.lead">
        <translation>Without consent this machine may not take down your data.</translation>
    </message>
    <message id="walkin.turn.disagreed.where">
        <translation>Nothing was stored. The officer can explain if you are in doubt.</translation>
    </message>
    <message id="walkin.turn.no_card.heading">
        <translation>No KTP with you?</translation>
    </message>
    <message id="walkin.turn.no_card.lead">
        <translation>The NIK is also on the family card, driving licence, BPJS card and digital KTP.</translation>
    </message>
    <message id="walkin.turn.no_card.where">
        <translation>You cannot find it? The officer will help you.</translation>
    </message>
    <message id="walkin.turn.no_phone.heading">
        <translation>No mobile phone?</translation>
    </message>
    <message id="walkin.turn.no_phone.lead">
        <translation>This programme needs a mobile number. One of your household will do.</translation>
    </message>
    <message id="walkin.turn.no_phone.where">
        <translation>None at all? The officer will help you.</translation>
    </message>
    <message id="walkin.turn.not_eligible.heading">
        <translation>You cannot register yet</translation>
    </message>
    <message id="walkin.turn.not_eligible.lead">
        <translation>This programme does not take people if:</translation>
    </message>
    <message id="walkin.turn.not_eligible.where">
        <translation>Is something unclear? Ask the officer. Nothing was stored.</translation>
    </message>
    <message id="walkin.turn.registered.heading">
        <translation>This NIK is registered already</translation>
    </message>
    <message id="walkin.turn.registered.lead">
        <extracomment>{day}: a day: 24 November 2026.</extracomment>
        <translation>Registered on this machine on {day}. No need to register again.</translation>
    </message>
    <message id="walkin.turn.registered.where">
        <translation>With the receipt you can see how it stands.</translation>
    </message>
    <message id="walkin.turn.submitted.heading">
        <translation>This NIK was filled in here already</translation>
    </message>
    <message id="walkin.turn.submitted.lead">
        <translation>The answers wait for the officer. No need to fill them in again.</translation>
    </message>
    <message id="walkin.turn.submitted.where">
        <translation>Ask the officer if something is to be changed.</translation>
    </message>
    <message id="walkin.village.ask">
        <translation>Type how its name begins</translation>
    </message>
    <message id="walkin.village.by_name">
        <translation>Look for its name</translation>
    </message>
    <message id="walkin.village.by_region">
        <translation>Find it by province</translation>
    </message>
    <message id="walkin.village.lead">
        <translation>Type its name, then touch the right one.</translation>
    </message>
    <message id="walkin.village.level.0">
        <translation>Choose the province</translation>
    </message>
    <message id="walkin.village.level.2">
        <extracomment>{place}: name of the province.</extracomment>
        <translation>Choose the regency or city in {place}</translation>
    </message>
    <message id="walkin.village.level.4">
        <extracomment>{place}: name of the regency.</extracomment>
        <translation>Choose the district in {place}</translation>
    </message>
    <message id="walkin.village.level.6">
        <extracomment>{place}: name of the district.</extracomment>
        <translation>Choose the village in {place}</translation>
    </message>
    <message id="walkin.village.more">
        <translation>Others</translation>
    </message>
    <message id="whose.Invalid">
        <translation>For the officer to mend.</translation>
    </message>
    <message id="whose.ProtocolError">
        <translation>Call the centre's support.</translation>
    </message>
    <message id="whose.SiteError">
        <translation>Tell the supervisor.</translation>
    </message>
    <message id="whose.TransientError">
        <translation>The machine tries again by itself.</translation>
    </message>
    <message id="why.asked">
        <translation>The person asked</translation>
    </message>
    <message id="why.cancel">
        <translation>Cancel</translation>
    </message>
    <message id="why.correcting">
        <translation>To correct it</translation>
    </message>
    <message id="why.first_stays">
        <translation>The first one counts</translation>
    </message>
    <message id="why.gone">
        <translation>Given up</translation>
    </message>
    <message id="why.heading">
        <translation>Why look at these data?</translation>
    </message>
    <message id="why.lead">
        <translation>The reason and your name go into the history, the content does not.</translation>
    </message>
    <message id="why.no_consent">
        <translation>The consent was not read</translation>
    </message>
    <message id="why.not_as_card">
        <translation>Not as on the ID card</translation>
    </message>
    <message id="why.not_eligible">
        <translation>Not eligible, indeed</translation>
    </message>
    <message id="why.objects">
        <translation>The person objects</translation>
    </message>
    <message id="why.own">
        <translation>Or in your own words</translation>
    </message>
    <message id="why.papers">
        <translation>Papers are missing</translation>
    </message>
    <message id="why.send">
        <translation>Show</translation>
    </message>
    <message id="why.supervisor">
        <translation>The supervisor asked</translation>
    </message>
    <message id="why.told">
        <translation>The person has been told</translation>
    </message>
    <message id="why.typing">
        <translation>Looking for a typing mistake</translation>
    </message>
    <message id="why.unclear">
        <translation>An answer is not clear</translation>
    </message>
    <message id="why.unsure">
        <translation>Not sure what is right</translation>
    </message>
    <message id="why.usual">
        <translation>Reason</translation>
    </message>
    <message id="why.with_person">
        <translation>Checking it with the person</translation>
    </message>
    <message id="why.wrong_person">
        <translation>The wrong person</translation>
    </message>
</context>
</TS>
