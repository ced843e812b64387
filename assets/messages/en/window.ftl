### The window's frame: rooms, draft bar, status line, errors.

product = Domicile
room-overview = Overview
room-overview-initials = Ov
room-coverage = Coverage
room-coverage-initials = Co
room-registry = Registry
room-registry-initials = Re
room-policies = Policies
room-policies-initials = Po
room-evidence = Evidence
room-evidence-initials = Ev
room-test = Test
room-test-initials = Te
room-impact = Impact
room-impact-initials = Im
room-releases = Releases
room-releases-initials = Rl
room-settings = Settings
room-settings-initials = Se

draft-word = Draft
draft-name = Draft
draft-unpublished = not published
draft-since = since revision { $revision }
draft-published-word = Published
draft-published-name = Revision { $revision }
draft-edits = { $count ->
    [one] 1 edit
   *[other] { NUMBER($count) } edits
  }
draft-objects = { $count ->
    [one] 1 object
   *[other] { NUMBER($count) } objects
  }
draft-none = no edits since
draft-gained = + { NUMBER($count) } allowed
draft-lost = − { NUMBER($count) } denied
draft-of = of { NUMBER($count) } decisions
draft-none-of = no decision of { NUMBER($count) } more or less
draft-impact = Open Impact
draft-review = Review changes

undo-label = Undo: { $what }
undo-nothing = Nothing to undo
undo-done = Undone: { $what }.
undo-failed = This could not be undone.
undo-published = Revision { $revision } carries this edit
undo-published-text = Gateways may follow that revision, so the edit ({ $what }) cannot be undone there. It can be reverted in the draft: that is a new change, to review and publish like any other.
undo-revert = Revert in the draft
redo-label = Redo: { $what }
redo-nothing = Nothing to redo
redo-done = Made again: { $what }.
redo-failed = This could not be made again.

status-saved = Saved { $time }
status-unsaved = Nothing saved yet
status-network = { $count ->
    [0] Network: 0 connections since start
    [one] Network: 1 connection since start
   *[other] Network: { NUMBER($count) } connections since start
  }
status-published = { $signers ->
    [one] Published revision { $revision } · one signer
   *[other] Published revision { $revision } · { $signers } signers
  }
status-not-published = Nothing published
status-one-signer = One signer
status-read-only = Read-only
status-practice = Practice data
language = Language
language-en = English
language-de = Deutsch
language-fr = Français

error-open = The workspace could not be opened.
error-open-look = Look at it without changing anything
error-open-take-over = That computer is off: take it over
recovered-draft = Recovered draft: Domicile was not closed the last time. Every edit up to { $time } is here.
second-start = Domicile was started for { $asked }, and this window has { $open } open. Close it first, then open the other.
error-read = This could not be read.
error-save = This could not be saved. Nothing was changed.
error-room = This room could not be shown.
error-room-todo = What is saved is safe. Try again, or go on in another room.
error-again = Try again
error-fields = { $kind } { $id }, { $field }: { $message }

practice-banner = Practice data is in this workspace. It cannot be published.
practice-remove = Remove practice data
number = { NUMBER($count) }
loading = Reading the workspace …
save = Save
cancel = Cancel
close = Close
add = Add
delete = Delete

palette-title = Go to
palette-find = Go to a room, an action or an object
palette-hint = Type a room, an action, an endpoint, a policy …
palette-list = What was found
palette-none = Nothing is called “{ $typed }”.
palette-count = { $shown } of { NUMBER($count) }
palette-room = Room
palette-action = Action
palette-review = Review changes
palette-shortcuts = Show every shortcut

shortcuts-title = Shortcuts
shortcuts-anywhere = Everywhere
shortcuts-lists = In lists and matrices
shortcuts-test = In Test
shortcut-palette = Go to a room, an action or an object
shortcut-rooms = Go to a room by its place
shortcut-undo = Undo the last edit
shortcut-redo = Make it again
shortcut-panes = Go to the next part of the window
shortcut-larger = Make everything larger
shortcut-smaller = Make everything smaller
shortcut-plain = Back to the plain size
shortcut-shortcuts = Show this list
shortcut-move = Move
shortcut-ends = Go to the first, to the last
shortcut-edit = Edit, or explain
shortcut-cancel = Give up an edit, close
shortcut-select = Select a row
shortcut-delete = Delete what is selected
shortcut-run = Run the test

reminders = Reminders
reminders-unread = { NUMBER($count) } new
reminders-new = { $count ->
    [one] Something ends soon or has ended: see Reminders.
   *[other] { NUMBER($count) } things end soon or have ended: see Reminders.
  }
reminders-none = Nothing ends within 30 days.
reminders-is-unread = New:
reminders-given = since { $date }
reminders-read = Mark all as read
