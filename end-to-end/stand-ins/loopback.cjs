// The Playground listens on every address of the machine; with this, on its own alone.
const { Server } = require("node:net");

const listen = Server.prototype.listen;
const isPort = (value) => /^\d+$/.test(String(value));

Server.prototype.listen = function (first, ...rest) {
  const callback = rest.find((each) => typeof each === "function");
  if (isPort(first)) {
    return listen.call(this, { port: Number(first), host: "127.0.0.1" }, callback);
  }
  return first !== null && typeof first === "object" && isPort(first.port)
    ? listen.call(this, { ...first, host: "127.0.0.1" }, callback)
    : listen.call(this, first, ...rest);
};
