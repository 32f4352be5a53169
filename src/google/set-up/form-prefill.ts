// One prefilled link per form, made once and kept as a pattern: `entry.7={reference}`.
type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** Fields that a mail's or a poster's link carries. Each of the others would only make the link longer. */
const prefillable = ['place', 'score', 'answer', 'reference'];

/** `questions`: title by field, as they stand in the form. */
export function prefillPattern(form: Form, questions: Readonly<Record<string, string>>): string {
  const items = new Map(form.getItems().map((item) => [item.getTitle(), item]));
  const response = form.createResponse();
  const fieldOf = new Map<string, string>();
  for (const field of prefillable) {
    const title = questions[field] ?? '';
    // What Google let have no title is none of them.
    const item = title === '' ? undefined : items.get(title);
    if (!item) continue;
    const marker = addMarker(response, item, field);
    fieldOf.set(marker, field);
  }
  return withPlaceholders(response.toPrefilledUrl(), fieldOf);
}

/** A choice must be one of its own, so the first of them marks the place. */
function addMarker(
  response: GoogleAppsScript.Forms.FormResponse,
  item: Item,
  field: string,
): string {
  if (item.getType() === FormApp.ItemType.MULTIPLE_CHOICE) {
    const choices = item.asMultipleChoiceItem();
    const [first] = choices.getChoices();
    const value = first?.getValue() ?? '';
    response.withItemResponse(choices.createResponse(value));
    return value;
  }
  const marker = `marker-${field}`;
  response.withItemResponse(item.asTextItem().createResponse(marker));
  return marker;
}

/** Google writes a space as + or %20: values are compared decoded. */
const withPlaceholders = (url: string, fieldOf: ReadonlyMap<string, string>): string =>
  url.replace(/(entry\.\d+)=([^&]*)/g, (whole, entry: string, value: string) => {
    const field = fieldOf.get(decodeURIComponent(value.replace(/\+/g, ' ')));
    return field === undefined ? whole : `${entry}={${field}}`;
  });
