### Set-up of a new workspace.

setup-title = Set up your workspace
setup-sentence = A workspace holds what your organisation knows and decides about where its prompts may live. Nothing is permitted until you write a policy and record the contracts behind it.

setup-names = Who works here
setup-names-sentence = What this workspace is called, and who decides in it.
setup-name = Organisation
setup-name-error = Write the name of your organisation, up to 120 characters.
setup-officer = Your name
setup-officer-hint = It is recorded with your signing key when you publish for the first time.
setup-officer-error = Write your name, up to 120 characters.

setup-templates = Start from templates
setup-templates-sentence = Policies to work from, with the law behind each. Take as many as you need; more can be added later. None permits anything by itself.
setup-templates-none = There are no templates in this build. You can write policies of your own after set-up.
setup-confidence-sourced = Read in the source’s own text
setup-confidence-curated = Put together by hand from several sources
setup-confidence-conflict = Sources contradict each other
setup-confidence-unverified = Not checked against a source yet
setup-confidence-officer = Entered by an officer
setup-review = look again by { $date }
setup-notes = { $count ->
    [one] 1 note for counsel
   *[other] { $count } notes for counsel
  }

setup-restore = Have a workspace already?
setup-restore-sentence = A backup from another computer, or from before. It takes the place of this empty workspace.
setup-import = Import what your gateway uses
setup-import-sentence = The endpoints that exist already, read from a file. You see every row before anything is added.
setup-import-choice = Go on with an import after set-up

setup-practice = Practice data
setup-practice-sentence = To see how it works before you enter anything of your own.
setup-practice-choice = Add practice data. It is made up, is shown as such on every screen, and must be removed before you publish.

setup-where = No account and no network: everything is kept in { $path }.
setup-chosen = { $count ->
    [0] no template
    [one] 1 template
   *[other] { $count } templates
  }
setup-finish = Finish
setup-failed = The workspace was not set up. What you typed is still here.
