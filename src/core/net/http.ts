// Node's own client for http. Its import would load undici for the web socket it exports as well: 10 ms and 8 MB.
const http = process.getBuiltinModule('node:http');

export const HttpAgent = http.Agent;
export const askHttp = http.request;
