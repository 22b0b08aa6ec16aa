// Copies what the browser gets and the compiler does not make. Filled by the web room.
