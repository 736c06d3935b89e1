export { emptyWorkbook as newWorkbook } from "../../ooxml/emptyWorkbook";
