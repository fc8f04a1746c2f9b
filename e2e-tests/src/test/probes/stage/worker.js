/** The probes in the place of the guest: a worker of the sealed frame in which no wall stands any more. */
self.onmessage = ({ data }) => {
  self.onmessage = null;
  serveProbes(data.port, PROBES);
};
