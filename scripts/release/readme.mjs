/**
 * What stands beside the site in the archive, for whoever sets it up.
 *
 * @param {{ name: string, version: string, url: string }} release
 */
export const readmeOfRelease = ({ name, version, url }) => `${name} ${version}, made for ${url}

Русский
1. Скопируйте содержимое папки site на веб-сервер, чтобы по адресу ${url}/taskpane.html открывалась страница.
   Нужен https с сертификатом, которому доверяют компьютеры пользователей.
2. Настройте заголовки: Apache, IIS, Netlify и Cloudflare Pages читают их из папки site сами, для nginx есть
   servers/nginx.conf, для контейнера - Containerfile.
3. Раздайте пользователям файл ${url}/manifest.xml: как его установить, сказано в ${url}/guide.ru.html

Қазақша
1. site қалтасының ішіндегіні веб-серверге көшіріңіз: ${url}/taskpane.html мекенжайы бойынша бет ашылуы керек.
   Пайдаланушылардың компьютерлері сенетін сертификаты бар https керек.
2. Тақырыптарды баптаңыз: Apache, IIS, Netlify және Cloudflare Pages оларды site қалтасынан өздері оқиды, nginx үшін
   servers/nginx.conf, контейнер үшін Containerfile бар.
3. Пайдаланушыларға ${url}/manifest.xml файлын беріңіз: оны қалай орнату керегі ${url}/guide.kk.html бетінде жазылған.

English
1. Copy what is inside the folder site to a web server, so that ${url}/taskpane.html opens a page.
   It must be https, with a certificate that the users' computers trust.
2. Set the headers: Apache, IIS, Netlify and Cloudflare Pages read them from the folder site; for nginx there is
   servers/nginx.conf, for a container the Containerfile.
3. Give ${url}/manifest.xml to the users: ${url}/guide.en.html says how to install it.

The site calls no address but its own and Microsoft's Office.js. LICENCES.txt holds the licences of all that is shipped.
`;
