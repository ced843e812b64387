"""Upstream stubs on loopback: each answers chat completions, keeps what it was asked, and counts.

A stub must never judge: whether a hit is a leak is decided by who sent the request.
"""

import http.server
import json
import secrets
import ssl
import subprocess
import threading
from pathlib import Path


class Stub:
    """One upstream. `hits` holds (path, headers, body) in the order of arrival."""

    def __init__(self, name, port, path="/v1/chat/completions", env=None, cert=None, cert_key=None,
                 server_name=None):
        self.name, self.port, self.path, self.env = name, port, path, env
        self.tls, self.server_name = cert is not None, server_name
        self.hits = []
        self.server_names = []
        stub = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self):
                if self.headers.get("transfer-encoding", "").lower() == "chunked":
                    body = b"".join(iter(self.chunk, b""))
                else:
                    body = self.rfile.read(int(self.headers.get("content-length") or 0))
                stub.hits.append((self.path, self.headers.items(), body))
                answer = json.dumps({"stub": stub.name}).encode()
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def chunk(self):
                size = int(self.rfile.readline().split(b";")[0], 16)
                data = self.rfile.read(size)
                self.rfile.readline()
                return data

            do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = answer

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.server.daemon_threads = True
        self.server.handle_error = lambda *_: None  # a refused handshake is part of the tests
        if cert:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(cert, cert_key)
            context.sni_callback = lambda _socket, name, _context: self.server_names.append(name)
            self.server.socket = context.wrap_socket(
                self.server.socket, server_side=True, do_handshake_on_connect=False
            )
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def keys(stubs):
    """A fresh key for every environment variable that the stubs name."""
    return {stub.env: secrets.token_hex(16) for stub in stubs if stub.env}


class Authority:
    """A certificate authority for one run, made with the `openssl` command."""

    def __init__(self, directory):
        self.dir = Path(directory)
        self.dir.mkdir(parents=True, exist_ok=True)
        self.cert, self.key = self.dir / "ca.pem", self.dir / "ca.key"
        self._openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                      "-keyout", self.key, "-out", self.cert, "-subj", "/CN=interop", "-days", "7300")

    def issue(self, name):
        """Certificate and key for the host or address `name`, as paths."""
        cert, key, request = (self.dir / f"{name}{end}" for end in (".pem", ".key", ".csr"))
        extensions = self.dir / f"{name}.ext"
        kind = "IP" if name[0].isdigit() else "DNS"
        extensions.write_text(f"subjectAltName={kind}:{name}\n")
        self._openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                      "-keyout", key, "-out", request, "-subj", f"/CN={name}")
        self._openssl("x509", "-req", "-in", request, "-CA", self.cert, "-CAkey", self.key,
                      "-CAcreateserial", "-out", cert, "-days", "7300", "-extfile", extensions)
        return cert, key

    @staticmethod
    def _openssl(*arguments):
        # Valid from a day that lies before those at which gateways are tried.
        command = ["faketime", "2020-01-01 00:00:00", "openssl", *map(str, arguments)]
        subprocess.run(command, check=True, capture_output=True)
