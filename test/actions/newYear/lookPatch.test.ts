import { lookPatch } from "../../../src/actions/newYear/lookPatch";

test("font, fill, borders and place of a cell as a file has them", () => {
  const edge = { style: "Continuous", weight: "Medium", color: "#ff0000" } as const;
  const none = { style: "None", weight: "Thin", color: "#000000" } as const;
  const patch = lookPatch(
    {
      font: { name: "仿宋", size: 12, bold: true, underline: "Single", color: "#00b050" },
      fill: { color: "#ffff00" },
      borders: { top: edge, bottom: { ...edge, style: "Double" }, left: none },
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      textOrientation: -45,
    },
    "0%"
  );
  expect(patch).toEqual({
    numberFormat: "0%",
    font: {
      name: "仿宋",
      sizePoints: 12,
      bold: true,
      italic: false,
      underline: true,
      strikethrough: false,
      color: "#00B050",
    },
    fillColor: "#FFFF00",
    borders: {
      top: { style: "medium", color: "#FF0000" },
      bottom: { style: "double", color: "#FF0000" },
    },
    horizontalAlignment: "centerContinuous",
    verticalAlignment: "top",
    wrapText: true,
    indentLevel: 2,
    textRotation: 135,
  });
});

test("black and white are what a file says nothing of", () => {
  const patch = lookPatch({ font: { color: "#000000" }, fill: { color: "#FFFFFF" } }, "General");
  expect(patch.fillColor).toBeUndefined();
  expect(patch.font?.color).toBeUndefined();
});
