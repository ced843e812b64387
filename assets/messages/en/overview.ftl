### Overview: what needs attention, how the draft stands, how far the roll-out is.

overview-title = Overview
overview-as-of = As of { $time }, by the draft.
overview-attention = Needs attention
overview-attention-none = Nothing ends within 30 days, contradicts itself or is open.
overview-open = Open { $id }
overview-severity-error = Error:
overview-severity-warning = Warning:
overview-severity-note = Note:
overview-posture = Answers
overview-posture-none = There is no answer yet: add an endpoint and a tag.
overview-answer-allowed = Allowed
overview-answer-exempt = Exempt
overview-answer-unknown = Unknown
overview-answer-denied = Denied
overview-posture-of = { NUMBER($count) }, tags × endpoints
overview-of = of { NUMBER($count) }
overview-coverage = Open Coverage
overview-rollout = Roll-out
overview-rollout-of = { $done } of { $of } steps
overview-step-assess = Assess what is in use
overview-step-define = Define what is permitted
overview-step-align = Agree with a second person
overview-step-roll_out = Roll out
overview-step-monitor = Watch and renew
overview-done = Done.
overview-open-step = Open.
