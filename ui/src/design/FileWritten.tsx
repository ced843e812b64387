/** That a file was written: where it is, in full, and the way to carry that path elsewhere. */
import { Button } from "./Button";
import { CopyButton } from "./CopyButton";
import { Dialog } from "./Dialog";
import { useLabels } from "./LabelsProvider";

interface FileWrittenProps {
  title: string;
  path: string;
  onClose: () => void;
}

export function FileWritten({ title, path, onClose }: FileWrittenProps) {
  const { close } = useLabels("dialog");
  const { path: copyPath } = useLabels("copy");
  return (
    <Dialog
      open
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={title}
      description={<span className="font-mono text-sm wrap-anywhere">{path}</span>}
      actions={
        <>
          <CopyButton kind="plain" text={() => path}>
            {copyPath}
          </CopyButton>
          <Button kind="primary" onClick={onClose}>
            {close}
          </Button>
        </>
      }
    />
  );
}
