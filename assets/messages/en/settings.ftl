### Settings: the workspace, the window's look, a backup.

settings-workspace = Workspace
settings-name = Name
settings-officer = Officer
settings-file = File
settings-look = Window
settings-backup = Backup
settings-backup-about = One file with everything in this workspace as it is now: lists, documents, releases and the audit log. Domicile reads it back and checks it before it gets its name.
settings-backup-file = File for the backup; best on another disk
settings-backup-replace = Replace a backup that has this name
settings-backup-write = Write backup
settings-backup-running = Writing and checking…
settings-backup-done = Backup written and verified
settings-backup-copy = Copy path
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
