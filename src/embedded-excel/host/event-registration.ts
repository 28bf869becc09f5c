import type { HostType } from './host-object';

/** The numbers of Excel's events by the name under which the runtime asks for them. */
export const eventTypesByRegistration: Readonly<Record<string, number>> = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
};

/** The methods by which the runtime asks for events. An event that was asked for once is sent from then on. */
export function registrations<Target>(): NonNullable<HostType<Target>['methods']> {
  const methods: Record<string, NonNullable<HostType<Target>['methods']>[string]> = {};
  for (const [name, eventType] of Object.entries(eventTypesByRegistration)) {
    methods[`_Register${name}`] = (_, __, session) => {
      session.wantedEvents.add(eventType);
      return null;
    };
    methods[`_Unregister${name}`] = () => null;
  }
  return methods;
}
