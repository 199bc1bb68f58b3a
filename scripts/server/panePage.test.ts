import { OFFICE_JS, panePageForWorkbench } from './panePage';

describe('the page of the pane in the workbench', () => {
  it('loads the workbench first, and office.js from this machine', () => {
    const page = `<head><script src="${OFFICE_JS}"></script><script defer="defer" src="taskpane.js"></script></head>`;
    expect(panePageForWorkbench(page)).toBe(
      '<head><script src="/workbench-attach.js"></script><script src="/office/office.js"></script>' +
        '<script defer="defer" src="taskpane.js"></script></head>',
    );
  });

  it('is found whatever attributes and quotes the build leaves', () => {
    const page = `<script type="text/javascript" src=${OFFICE_JS} crossorigin="anonymous"></script>`;
    expect(panePageForWorkbench(page)).not.toContain(OFFICE_JS);
  });

  it('may name the place of office.js in its policy', () => {
    const policy = '<meta content="script-src https://appsforoffice.microsoft.com">';
    expect(panePageForWorkbench(`${policy}<script src="${OFFICE_JS}"></script>`)).toContain(policy);
  });

  it('fails when there is nothing to replace, or more than once', () => {
    const tag = `<script src="${OFFICE_JS}"></script>`;
    expect(() => panePageForWorkbench('<script src="office.js"></script>')).toThrow(/0 times/);
    expect(() => panePageForWorkbench(tag + tag)).toThrow(/2 times/);
    expect(() => panePageForWorkbench(`${tag}<link href="${OFFICE_JS}">`)).toThrow(/another place/);
  });
});
