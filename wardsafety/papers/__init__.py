"""How a paper is made: Nghị định 30 base, PDF in a child process, dates and numbers in words, fonts. No models."""
