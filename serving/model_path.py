"""Where the model of this process was looked for."""

#: The variable of the environment that names the file.
MODEL_PATH = "COMPANION_MODEL"
