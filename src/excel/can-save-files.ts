/**
 * Whether a file can be saved from a page in a task pane.
 *
 * On Windows and the web a link with `download` saves. Office on Mac does nothing when it is pressed, by design of the
 * web view (OfficeDev/office-js issues 2700, 3385 and 4681 on GitHub); iPad has the same web view, and Office on Android
 * shows add-ins in one without downloads. A blob cannot be handed to a browser either (issue 3848). Older web views of
 * Windows do not run the pane at all.
 */
export function canSaveFiles(): boolean {
  const { platform } = Office.context as Partial<Office.Context>;
  const without: readonly (Office.PlatformType | undefined)[] = [
    Office.PlatformType.Mac,
    Office.PlatformType.iOS,
    Office.PlatformType.Android,
  ];
  return !without.includes(platform);
}
