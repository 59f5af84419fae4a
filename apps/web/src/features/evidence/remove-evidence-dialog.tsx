import { useAct } from '../../app/act.js';
import { Dialog } from '../../components/dialog.js';
import { Form } from '../../components/form.js';
import { say } from '../../components/said.js';
import { removeEvidence, type EvidenceFile } from './evidence.js';

/** Asks before a file is taken away from a sheet. */
export function RemoveEvidenceDialog({
  sheet,
  file,
  onClose,
}: {
  sheet: string;
  file: EvidenceFile;
  onClose: () => void;
}) {
  const act = useAct();
  return (
    <Dialog title="Gỡ tệp minh chứng" onClose={onClose}>
      <Form
        act={act}
        failed="Chưa gỡ được tệp."
        submit="Gỡ tệp"
        look="danger"
        onCancel={onClose}
        send={async () => {
          await removeEvidence(sheet, file.id);
          say(`Đã gỡ tệp ${file.name}.`);
          onClose();
        }}
      >
        <p>
          Gỡ <b>{file.name}</b> khỏi phiếu? Tệp không còn hiện ở phiếu; việc gỡ được ghi vào nhật ký.
        </p>
      </Form>
    </Dialog>
  );
}
