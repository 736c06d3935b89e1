import { readOnly } from "../../protocol/hostObject";
import { commonValidation, editValidations, type ValidationRule } from "../model/editValidations";
import {
  ruleFromValidation,
  validationFromRule,
  validationTypeWord,
} from "../model/validationRules";
import { omit } from "../model/omit";
import { booleanArgument, optionsArgument, wordArgument } from "./arguments";
import { describe, targetOf, type RangesTarget } from "./targets";

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** Excel.DataValidation */
export const dataValidationObject = describe("DataValidation", {
  scalars: {
    Type: readOnly((target) => {
      const common = commonValidation(target);
      return common === null ? "Inconsistent" : validationTypeWord(common.type);
    }),
    Rule: {
      get: (target) => read(target, ruleFromValidation),
      set: (target, value) => {
        const rangeOf = (argument: unknown) => targetOf("Range", argument);
        const rule = validationFromRule(target.model, optionsArgument(value), rangeOf);
        editValidations(target, (before) => ({ ...withoutRule(before), ...rule }));
      },
    },
    IgnoreBlanks: {
      get: (target) => read(target, ({ allowBlank }) => allowBlank),
      set: (target, value) => change(target, { allowBlank: booleanArgument(value) }),
    },
    Prompt: {
      get: (target) =>
        read(target, ({ promptTitle, prompt, showInputMessage }) => ({
          showPrompt: showInputMessage,
          title: promptTitle ?? "",
          message: prompt ?? "",
        })),
      set: (target, value) => {
        const { showPrompt, title, message } = optionsArgument(value) as Record<string, unknown>;
        change(target, {
          showInputMessage: showPrompt !== false,
          promptTitle: String(title ?? ""),
          prompt: String(message ?? ""),
        });
      },
    },
    ErrorAlert: {
      get: (target) =>
        read(target, ({ errorTitle, error, errorStyle, showErrorMessage }) => ({
          showAlert: showErrorMessage,
          title: errorTitle ?? "",
          message: error ?? "",
          style: Object.entries(STYLES).find(([, file]) => file === errorStyle)?.[0] ?? "Stop",
        })),
      set: (target, value) => {
        const { showAlert, title, message, style } = optionsArgument(value) as Record<
          string,
          unknown
        >;
        change(target, {
          showErrorMessage: showAlert !== false,
          errorTitle: String(title ?? ""),
          error: String(message ?? ""),
          errorStyle: STYLES[wordArgument(style ?? "Stop", ["Stop", "Warning", "Information"])],
        });
      },
    },
  },
  methods: { Clear: (target) => editValidations(target, () => undefined) },
});

/** null where the cells' rules differ. */
function read(target: RangesTarget, pick: (rule: ValidationRule) => unknown): unknown {
  const common = commonValidation(target);
  return common === null ? null : pick(common);
}

function change(target: RangesTarget, members: Partial<ValidationRule>): void {
  editValidations(target, (before) => ({ ...before, ...members }));
}

/** Messages stay when the rule is replaced. */
function withoutRule(before: ValidationRule): ValidationRule {
  return omit(before, "operator", "formula1", "formula2");
}
