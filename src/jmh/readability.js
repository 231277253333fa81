// Pages a second that Mozilla's Readability.js reads with jsdom, one process a core: the yardstick beside `factbox import`.
// npm install @mozilla/readability jsdom && node readability.js FOLDER [PROCESSES]
const fs = require('fs');
const os = require('os');
const path = require('path');
const cluster = require('cluster');
const { Readability } = require('@mozilla/readability');
const { JSDOM, VirtualConsole } = require('jsdom');

const folder = process.argv[2];
const processes = Number(process.argv[3] || os.availableParallelism());
const files = fs.readdirSync(folder).filter(name => name.endsWith('.html')).sort();

if (cluster.isPrimary) {
  const begun = process.hrtime.bigint();
  let left = processes;
  let articles = 0;
  for (let i = 0; i < processes; i++) {
    const worker = cluster.fork({ PART: i });
    worker.on('message', found => { articles += found; });
    worker.on('exit', () => {
      if (--left === 0) {
        const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
        console.log(`${files.length} pages, ${articles} articles, ${seconds.toFixed(1)} s, `
          + `${(files.length / seconds).toFixed(1)} pages a second`);
      }
    });
  }
} else {
  let articles = 0;
  for (let i = Number(process.env.PART); i < files.length; i += processes) {
    const html = fs.readFileSync(path.join(folder, files[i]), 'utf8');
    const window = new JSDOM(html, { url: 'https://news.example/' + i, virtualConsole: new VirtualConsole() }).window;
    const article = new Readability(window.document).parse();
    articles += article && article.textContent.trim() ? 1 : 0;
    window.close();
  }
  process.send(articles, () => process.exit(0));
}
