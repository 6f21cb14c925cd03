// A dialog whose close button has a name.
import { Modal, type ModalProps } from '@mantine/core';
import { useText } from '../text.tsx';

export function Dialog(props: ModalProps) {
  const t = useText();
  return <Modal {...props} closeButtonProps={{ 'aria-label': t('frame.close') }} />;
}
