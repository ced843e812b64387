### Settings: the workspace, the window's look, a backup.

settings-workspace = Workspace
settings-name = Name
settings-officer = Officer
settings-file = File
settings-look = Window
settings-zoom = Size
settings-zoom-percent = { $value } %
settings-backup = Backup
settings-backup-about = One file with everything in this workspace as it is now: lists, documents, releases and the audit log. Domicile reads it back and checks it before it gets its name.
settings-backup-file = File for the backup; best on another disk
settings-backup-replace = Replace a backup that has this name
settings-backup-write = Write backup
settings-backup-running = Writing and checking…
settings-backup-done = Backup written and verified
settings-backup-failed = No backup was written.
settings-backup-kept = What was there before is unchanged.
settings-backup-holds = { $objects ->
    [one] 1 object
   *[other] { NUMBER($objects) } objects
  }, { $documents ->
    [one] 1 document
   *[other] { NUMBER($documents) } documents
  }, { $releases ->
    [one] 1 release
   *[other] { NUMBER($releases) } releases
  }, audit log to entry { NUMBER($entry) }.
settings-backup-keychain = Keys are not in it: they are in the keychain of your account. Back that up too, or nobody can publish from a restored workspace.
settings-backup-keys = Keys are not in it: they are in { $file }, sealed with your passphrase. Copy that file too.
settings-backup-flaws = { $count ->
    [one] 1 thing in the workspace is not whole, and so it is in the backup.
   *[other] { NUMBER($count) } things in the workspace are not whole, and so they are in the backup.
  } An earlier backup may have better.
settings-backup-with-keys = Write the keys beside it, sealed with a passphrase
settings-backup-passphrase = Passphrase of the keys
settings-backup-passphrase-hint = At least { $count } characters. Nobody can recover it: keep it somewhere safe. Where this workspace asks for a passphrase already, give that one.
settings-backup-passphrase-short = Choose at least { $count } characters.
settings-backup-again = The same again
settings-backup-differs = The two do not match. Type both again.
settings-backup-keys-written = { $count ->
    [one] 1 key is
   *[other] { NUMBER($count) } keys are
  } in { $file }, sealed with the passphrase. Keep that file with the backup.
settings-restore = Restore a backup
settings-restore-section = The backup takes the place of this workspace, which is kept in a file beside it.
settings-restore-open = Restore a backup…
settings-restore-about = Domicile looks into the backup first and only reads it. When you restore it, it takes the place of the workspace of this window, which is kept in a file beside it.
settings-restore-file = File of the backup
settings-restore-look = Look into it
settings-restore-looking = Checking everything in it…
settings-restore-no-look = This cannot be restored.
settings-restore-found = What is in the backup
settings-restore-unnamed = not set up yet
settings-restore-saved = Last edit
settings-restore-never = none
settings-restore-holds = Holds
settings-restore-no-keys = There are no keys beside it. On the computer of the backup they are where they were; elsewhere nobody can publish from it until they are brought along.
settings-restore-passphrase = Passphrase of the keys beside it
settings-restore-passphrase-hint = Leave it empty where this computer has the keys already.
settings-restore-flaws = { $count ->
    [one] 1 thing in the backup is not whole.
   *[other] { NUMBER($count) } things in the backup are not whole.
  } An earlier backup may have better.
settings-restore-accept = Restore it as it is
settings-restore-replace = Restore in the place of this workspace
settings-restore-running = Restoring…
settings-restore-failed = The backup was not restored.
settings-restore-unchanged = The workspace is as it was.
settings-restore-done = Backup restored
settings-restore-kept = What was there before
settings-restore-keys-not-asked = No keys were brought along.
settings-restore-keys-taken = { $count ->
    [one] 1 key is here as it was there.
   *[other] { NUMBER($count) } keys are here as they were there.
  }
settings-restore-keys-others = This computer has others under these names, which stay:
settings-restore-keys-left = The workspace is restored, its keys are not. They are in { $file }.
settings-restore-releases = Releases that were published after the backup are not in it. Gateways that saw them refuse older ones.
settings-restore-go-on = Open it
