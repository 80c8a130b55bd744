import type { App, Receiver, ReceiverEvent } from '@slack/bolt';

/**
 * Bolt acknowledges an event before its listener runs, and a listener that fails is acknowledged too. Here an event is
 * acknowledged after its listeners have run, so that a question is on disk by then; where they fail it is not, and Slack
 * sends it again. Commands, buttons and modals acknowledge themselves, as Bolt has it.
 * @param isTaking false while the door is closed: what comes then is left to be sent again
 */
export function recordBeforeAck(inner: Receiver, isTaking: () => boolean): Receiver {
  return {
    init(app: App) {
      const processEvent = async (event: ReceiverEvent): Promise<void> => {
        if (!isTaking()) throw new Error('Segue is stopping');
        if (event.body.type !== 'event_callback') return app.processEvent(event);
        await app.processEvent({ ...event, ack: async () => {} });
        await event.ack();
      };
      // A receiver calls nothing of the app but this.
      inner.init({ processEvent } as App);
    },
    start: (...args) => inner.start(...args),
    stop: (...args) => inner.stop(...args),
  };
}
