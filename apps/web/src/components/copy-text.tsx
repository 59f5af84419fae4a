import { Button } from './button.js';
import { say } from './said.js';

/** Copies a list or a reminder as plain text, to be pasted into Zalo or an e-mail. */
export function CopyText({ text, children = 'Chép thành chữ' }: { text: () => string; children?: string }) {
  return (
    <Button
      onClick={() => {
        navigator.clipboard.writeText(text()).then(
          () => say('Đã chép. Dán (Ctrl+V) vào Zalo hoặc thư.'),
          () => say('Trình duyệt không cho chép. Chọn chữ rồi nhấn Ctrl+C.'),
        );
      }}
    >
      {children}
    </Button>
  );
}
