import { visit } from './visitor.ts';

visit(
  'a cell is edited by typing, and the trigger answers beside it',
  async ({ page, cell, textIn, picture }) => {
    await cell('C3').click();
    await page.keyboard.type('The saucer too');
    await picture('typing');
    await page.keyboard.press('Enter');
    await textIn('C3', 'The saucer too');
    await textIn('E3', 'edited: The saucer too');
    expect(await cell('C4').getAttribute('class')).toContain('active');
    await page.getByText('onEdit · ').waitFor();
    await cell('C3').click();
    await page.keyboard.press('Delete');
    await textIn('E3', 'edited: undefined');
  },
);

visit(
  'F2 keeps the text, Escape gives it back, a drop-down offers its choices',
  async ({ page, cell, textIn, picture }) => {
    await cell('C2').click();
    await page.keyboard.press('F2');
    await page.keyboard.type(' and cold');
    await page.keyboard.press('Enter');
    await textIn('C2', 'The cup arrived broken, number 1 and cold');
    await cell('C2').dblclick();
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    await textIn('C2', 'The cup arrived broken, number 1 and cold');
    await cell('B2').locator('[data-drop]').click();
    await picture('choices');
    await page.getByRole('option', { name: 'done' }).click();
    await textIn('B2', 'done');
    await cell('B3').click();
    await page.keyboard.type('nonsense');
    await page.keyboard.press('Enter');
    await page.getByText(/violates the data validation rules/).waitFor();
    await textIn('B3', 'open');
  },
);

visit('cells are pasted, sorted, and rows inserted and deleted', async ({ page, cell, textIn }) => {
  await cell('C2').click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'one\tuno\n"two\nlines"\tdos');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
    );
  });
  await textIn('D2', 'uno');
  await textIn('D3', 'dos');
  await cell('A2').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Sort sheet Z to A' }).click();
  await textIn('A2', 'R-0060');
  await cell('A2').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Insert 1 row above' }).click();
  await textIn('A3', 'R-0060');
  await cell('A2').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete row' }).click();
  await textIn('A2', 'R-0060');
});

visit(
  'the keyboard goes everywhere, and only what is in sight is drawn',
  async ({ page, cell, textIn }) => {
    await cell('A2').click();
    await page.keyboard.press('Control+ArrowDown');
    await textIn('A61', 'R-0060');
    expect(await cell('A20').count()).toBe(0);
    expect(await cell('A1').isVisible()).toBe(true);
    await page.keyboard.press('Control+Home');
    await textIn('A2', 'R-0001');
    await page.getByRole('tab', { name: 'Second' }).click();
    await page.getByRole('grid', { name: 'Second' }).waitFor();
  },
);
