// A page of the desk's is kept as a file where the browser keeps downloads.

interface File {
  readonly name: string;
  readonly html: string;
}

export function saveFile({ name, html }: File): void {
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(url);
}
