import { fieldLabel } from "../../i18n/describeNotice";
import { useMessages } from "../messages";
import { FIELD_GROUPS } from "../view/fieldGroups";

/** The options of a field drop-down: no field, then every field that people type, in groups. */
export function FieldOptions() {
  const { language, say } = useMessages();
  return (
    <>
      <option value="">{say("structure.noField")}</option>
      {FIELD_GROUPS.map(([group, fields]) => (
        <optgroup key={group} label={say(group)}>
          {fields.map((field) => (
            <option key={field} value={field}>
              {fieldLabel(language, field)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
