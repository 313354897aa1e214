// Put a server under load for some seconds, and print the results as JSON.
// Arguments: the server's URL, the number of connections, seconds, and the requests as JSON.
const autocannon = require("autocannon");

const [url, connections, duration, requests] = process.argv.slice(2);

autocannon(
  {
    url,
    connections: Number(connections),
    duration: Number(duration),
    timeout: 60,
    requests: JSON.parse(requests),
  },
  (error, result) => {
    if (error) throw error;
    const { "2xx": full, "3xx": unchanged, "4xx": refused, "5xx": failed } = result;
    const { errors, timeouts, duration: seconds, latency } = result;
    const { p50, p99 } = latency;
    const outcome = { full, unchanged, refused, failed, errors, timeouts, seconds, p50, p99 };
    console.log(JSON.stringify(outcome));
  },
);
