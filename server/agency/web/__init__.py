"""Between the network and the application: middleware, the client's pages, serving."""
