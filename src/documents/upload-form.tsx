import type { Messages } from '../wording/messages.ts'
import { Icon } from '../web/components/icon.tsx'

/** Files by button, folder or drag. Without script the button and the field do; the island adds the folder and the dropping. */
export function UploadForm({ words, sprite }: { words: Messages['upload']; sprite: string }) {
  return (
    <form class="rt-upload" method="post" action="/uploads" enctype="multipart/form-data" data-upload data-sending={words.sending} data-late={words.lateTooLarge} data-drop={words.dropNow}>
      <div class="rt-upload__fields">
        <div class="rt-upload__field">
          <label for="files">{words.filesLabel}</label>
          <input type="file" id="files" name="files" multiple aria-describedby="formats" />
        </div>
        <div class="rt-upload__field" data-folder hidden>
          <label for="folder">{words.folderLabel}</label>
          <input type="file" id="folder" name="files" />
        </div>
        <p class="rt-upload__drop" data-drop-hint hidden>{words.drop}</p>
      </div>
      <p class="rt-small" id="formats">{words.formats}</p>
      <p class="rt-upload__state" role="status" data-state></p>
      <button class="button button-primary" type="submit"><Icon name="upload" sprite={sprite} />{words.button}</button>
    </form>
  )
}
