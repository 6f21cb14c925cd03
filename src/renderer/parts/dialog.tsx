// A dialog whose close button has a name, and which gives the focus back when it goes.
import { Modal, type ModalProps } from '@mantine/core';
import { useText } from '../text.tsx';
import { useFocusBack } from './use-focus-back.ts';

export function Dialog(props: ModalProps) {
  const t = useText();
  useFocusBack();
  return <Modal {...props} closeButtonProps={{ 'aria-label': t('frame.close') }} />;
}
